package se.minimaria.network.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Commitments;
import se.minimaria.network.County;
import se.minimaria.network.Municipality;
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.PrincipalKind;
import se.minimaria.network.Profession;
import se.minimaria.network.ServiceGoal;
import se.minimaria.network.ServiceLevel;
import se.minimaria.network.Staffing;
import se.minimaria.network.WhereMet;

/**
 * What concerns several entries of the file. Looks only at entries that are sound in themselves, so that one error is not
 * reported twice.
 */
final class NetworkRules {

    private final Entry root;
    private final County county;
    private final List<Located<Principal>> principals;
    private final List<Located<Municipality>> municipalities;
    private final List<Located<Clinic>> clinics;

    NetworkRules(
            Entry root,
            County county,
            List<Located<Principal>> principals,
            List<Located<Municipality>> municipalities,
            List<Located<Clinic>> clinics) {
        this.root = root;
        this.county = county;
        this.principals = principals;
        this.municipalities = municipalities;
        this.clinics = clinics;
    }

    void check(Commitments commitments) {
        checkPrincipals();
        municipalities.forEach(municipality -> check(municipality.value(), municipality.entry()));
        new ClinicRules(kinds(), clinics).check();
        everyPostIsMetSomewhere(commitments.whereMet());
        everyGoalHasAPromise(commitments.serviceLevels());
    }

    /** Whoever hands somebody over offers a place to go to first. */
    void check(Located<AgreedPartner> partner) {
        if (clinicKinds().get(partner.value().near()) == ClinicKind.DIGITAL) {
            partner.entry().problem("near " + partner.value().near() + " is digital, expected a place");
        }
    }

    private void checkPrincipals() {
        Set<PrincipalId> boards = municipalities.stream()
                .map(municipality -> municipality.value().principal())
                .collect(Collectors.toCollection(HashSet::new));
        boolean allMunicipalitiesRead =
                municipalities.size() == root.namesBelow("municipalities").size();
        for (Located<Principal> located : principals) {
            Principal principal = located.value();
            if (principal.regime() != principal.kind().regime()) {
                located.entry()
                        .problem("a principal of this kind works under "
                                + Format.word(principal.kind().regime()));
            }
            if (principal.kind() != PrincipalKind.REGION && allMunicipalitiesRead && !boards.contains(principal.id())) {
                located.entry().problem("is the principal of no municipality");
            }
        }
    }

    private void check(Municipality municipality, Entry entry) {
        if (!municipality.code().value().startsWith(county.code())) {
            entry.problem("the code of a municipality of this county begins with " + county.code());
        }
        if (kinds().get(municipality.principal()) == PrincipalKind.REGION) {
            entry.problem("its principal is of kind region, expected a social board");
        }
        if (municipality.population().young().count()
                > municipality.population().all().count()) {
            entry.problem("has more people aged 13 to 20 than people");
        }
        if (clinicKinds().getOrDefault(municipality.catchment(), ClinicKind.MAIN) != ClinicKind.MAIN) {
            entry.problem("catchment " + municipality.catchment() + " is not a main clinic");
        }
    }

    private void everyPostIsMetSomewhere(List<WhereMet> whereMet) {
        Set<Profession> said = whereMet.stream().map(WhereMet::profession).collect(Collectors.toSet());
        clinics.stream()
                .flatMap(clinic -> clinic.value().crew().staffing().stream())
                .map(Staffing::profession)
                .distinct()
                .filter(profession -> !said.contains(profession))
                .forEach(profession ->
                        root.problem("where-met", "says nothing about " + profession.key() + ", who is on the staff"));
    }

    private void everyGoalHasAPromise(List<ServiceLevel> levels) {
        if (!root.has("service-levels")) {
            return;
        }
        Set<ServiceGoal> promised = levels.stream().map(ServiceLevel::goal).collect(Collectors.toSet());
        Arrays.stream(ServiceGoal.values())
                .filter(goal -> !promised.contains(goal))
                .forEach(goal -> root.problem("service-levels", "promises nothing for " + Format.word(goal)));
    }

    private Map<PrincipalId, PrincipalKind> kinds() {
        return principals.stream()
                .map(Located::value)
                .collect(Collectors.toMap(Principal::id, Principal::kind, (first, again) -> first));
    }

    private Map<ClinicId, ClinicKind> clinicKinds() {
        return clinics.stream()
                .map(Located::value)
                .collect(Collectors.toMap(Clinic::id, Clinic::kind, (first, again) -> first));
    }
}
