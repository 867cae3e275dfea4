package se.minimaria.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A place, or the digital room, where young people and relatives meet Mini-Maria. Anyone in the county may choose any. */
public record Clinic(ClinicId id, String name, ClinicPlace place, ClinicCrew crew, OpeningHours hours, Origin origin) {

    public ClinicKind kind() {
        return place.kind();
    }

    public Optional<MunicipalityCode> municipality() {
        return Optional.ofNullable(place.municipality());
    }

    /** The main clinic of a satellite. */
    public Optional<ClinicId> main() {
        return Optional.ofNullable(place.main());
    }

    public List<Room> rooms() {
        return place.rooms();
    }

    public List<Language> languages() {
        return place.languages();
    }

    /** The host municipality's principal; empty for the digital clinic. */
    public Optional<PrincipalId> host() {
        return Optional.ofNullable(crew.host());
    }

    /** The principals whose staff one can meet here. */
    public List<PrincipalId> principals() {
        return crew.principals();
    }

    /** The principal that answers anonymous contacts. */
    public PrincipalId reception() {
        return crew.reception().principal();
    }

    /** The posts on a day; empty for a clinic that borrows its staff. */
    public List<Staffing> staffing(LocalDate day) {
        return crew.staffing().stream()
                .filter(post -> post.origin().validity().includes(day))
                .toList();
    }

    /** The sum of the posts on a day, in percent of one full-time post. */
    public int fullTimePercent(LocalDate day) {
        return staffing(day).stream().mapToInt(Staffing::percent).sum();
    }

    /**
     * Whether one meets a profession here by preference. A no is advice for whoever looks for a time, not a ban: a
     * physician may well sit at the satellite for a day.
     */
    public boolean offers(Profession profession) {
        return crew.met().contains(profession);
    }
}
