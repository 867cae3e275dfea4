package se.minimaria.network.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicCrew;
import se.minimaria.network.ClinicId;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.ClinicPlace;
import se.minimaria.network.Language;
import se.minimaria.network.Origin;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.network.Reception;
import se.minimaria.network.Room;
import se.minimaria.network.WhereMet;

/** Reads {@code clinics}: main clinics, satellites and the digital one. */
final class ClinicSection {

    private static final Format<ClinicId> ID = Format.of(ClinicId.FORMAT, References.NO_CLINIC, ClinicId::new);

    private final References references;
    private final OriginReader origins;
    private final HoursReader hours;
    private final StaffingReader staffing;
    private final List<WhereMet> whereMet;

    ClinicSection(References references, OriginReader origins, HoursReader hours, List<WhereMet> whereMet) {
        this.references = references;
        this.origins = origins;
        this.hours = hours;
        this.staffing = new StaffingReader(references, origins);
        this.whereMet = whereMet;
    }

    List<Located<Clinic>> read(Entry root) {
        return root.entries("clinics").stream()
                .flatMap(entry -> entry.sound(clinic(entry)).stream().map(clinic -> new Located<>(clinic, entry)))
                .toList();
    }

    private Clinic clinic(Entry entry) {
        ClinicPlace place = place(entry);
        return new Clinic(
                entry.name(ID),
                entry.one("name", Formats.TEXT),
                place,
                crew(entry, place.kind()),
                hours.read(entry),
                origins.read(entry));
    }

    private ClinicPlace place(Entry entry) {
        return new ClinicPlace(
                entry.one("kind", Formats.CLINIC_KIND),
                entry.maybe("municipality", references.municipality()).orElse(null),
                entry.maybe("main", references.clinic()).orElse(null),
                entry.has("rooms") ? rooms(entry.entry("rooms")) : List.of(),
                entry.items("languages").stream().map(this::language).toList());
    }

    private ClinicCrew crew(Entry entry, ClinicKind kind) {
        List<PrincipalId> principals = entry.many("principals", references.principal());
        Entry reception = entry.entry("reception");
        return new ClinicCrew(
                entry.maybe("host", references.principal()).orElse(null),
                principals,
                new Reception(reception.one("principal", references.principal()), origins.read(reception)),
                staffing.read(entry, principals),
                met(kind));
    }

    private List<Room> rooms(Entry entry) {
        Origin origin = origins.read(entry);
        Map<String, String> names = entry.pairs("names", Formats.KEY, Formats.TEXT);
        return names.entrySet().stream()
                .map(room -> new Room(room.getKey(), room.getValue(), origin))
                .toList();
    }

    private Language language(Entry entry) {
        return new Language(
                entry.one("code", Formats.LANGUAGE),
                entry.maybe("by-right", Formats.FLAG).orElse(false),
                origins.read(entry));
    }

    private Set<Profession> met(ClinicKind kind) {
        Set<Profession> met = EnumSet.noneOf(Profession.class);
        whereMet.stream().filter(where -> where.at().contains(kind)).forEach(where -> met.add(where.profession()));
        return met;
    }
}
