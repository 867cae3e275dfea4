package se.minimaria.network;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The county's Mini-Maria as its network file describes it, read and checked once at start; a bean of that name.
 *
 * <p>Everything is immutable and in the order of the file. An id that reached this class came from the file or from the
 * database, so asking for an unknown one is a broken assumption; text from an address goes through {@link #clinicAt}.
 */
public record Network(
        County county,
        List<Principal> principals,
        List<Municipality> municipalities,
        List<Clinic> clinics,
        Commitments commitments,
        ClosedDays closedDays) {

    public Network {
        principals = List.copyOf(principals);
        municipalities = List.copyOf(municipalities);
        clinics = List.copyOf(clinics);
    }

    /** Who has this key: a principal, or a receiver of referrals outside. */
    public Principal principal(PrincipalId id) {
        return receiver(id).map(ReferralReceiver::body).orElseGet(() -> inside(id));
    }

    private Principal inside(PrincipalId id) {
        return only(principals, principal -> principal.id().equals(id), id);
    }

    public Municipality municipality(MunicipalityCode code) {
        return only(municipalities, municipality -> municipality.code().equals(code), code);
    }

    public Clinic clinic(ClinicId id) {
        return only(clinics, clinic -> clinic.id().equals(id), id);
    }

    /** The clinic that an address names, if there is one. */
    public Optional<Clinic> clinicAt(String address) {
        return clinics.stream()
                .filter(clinic -> clinic.id().value().equals(address))
                .findFirst();
    }

    /** The satellites of a main clinic. */
    public List<Clinic> satellites(ClinicId main) {
        return clinics.stream()
                .filter(clinic -> clinic.main().filter(main::equals).isPresent())
                .toList();
    }

    /** The municipalities that a main clinic answers for. For agreements and counts; never a filter for booking. */
    public List<Municipality> catchment(ClinicId main) {
        return municipalities.stream()
                .filter(municipality -> municipality.catchment().equals(main))
                .toList();
    }

    /** Where a principal has staff; nowhere for a home municipality without a clinic. */
    public List<Clinic> workplaces(PrincipalId principal) {
        return clinics.stream()
                .filter(clinic -> clinic.principals().contains(principal))
                .toList();
    }

    /** The main clinic that answers for the people of a municipality's social board; the first one for the Region. */
    public Clinic answeringFor(PrincipalId board) {
        return municipalities.stream()
                .filter(municipality -> municipality.principal().equals(board))
                .map(municipality -> clinic(municipality.catchment()))
                .findFirst()
                .orElseGet(clinics::getFirst);
    }

    /** How many live in the catchment of a main clinic. */
    public int catchmentPopulation(ClinicId main) {
        return catchment(main).stream()
                .mapToInt(municipality -> municipality.population().all().count())
                .sum();
    }

    /** The principal of the host municipality that answers for a municipality; itself for a host. */
    public Principal hostOf(MunicipalityCode code) {
        Clinic main = clinic(municipality(code).catchment());
        return principal(main.host().orElseThrow());
    }

    /** The social board of the municipality where somebody lives. */
    public Principal homeOf(MunicipalityCode code) {
        return principal(municipality(code).principal());
    }

    public List<WhereMet> whereMet() {
        return commitments.whereMet();
    }

    public List<Responsibility> responsibilities() {
        return commitments.responsibilities();
    }

    public List<AgreedPartner> partners() {
        return commitments.partners();
    }

    /** The workplace outside that a link was made for, as long as the file still names it. */
    public Optional<AgreedPartner> partner(PartnerKey key) {
        return commitments.partners().stream()
                .filter(partner -> partner.key().equals(key))
                .findFirst();
    }

    /** To whom young people are referred. */
    public List<ReferralReceiver> receivers() {
        return commitments.receivers();
    }

    /** The receiver of referrals with this key, if it is one. */
    public Optional<ReferralReceiver> receiver(PrincipalId id) {
        return receivers().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<Helpline> helplines() {
        return commitments.helplines();
    }

    /** The promise that holds on a day. */
    public Optional<ServiceLevel> serviceLevel(ServiceGoal goal, LocalDate day) {
        return commitments.serviceLevels().stream()
                .filter(level ->
                        level.goal() == goal && level.origin().validity().includes(day))
                .findFirst();
    }

    /** The last day on which a contact that arrived on a day gets what was promised then. */
    public Optional<LocalDate> promisedBy(ServiceGoal goal, LocalDate arrival) {
        return serviceLevel(goal, arrival).map(level -> level.lastDay(arrival, closedDays));
    }

    private static <T> T only(List<T> all, Predicate<T> wanted, Object id) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The network file names no " + id));
    }
}
