package se.minimaria.network;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who works at a clinic.
 *
 * @param host the municipal principal that runs it together with the Region; absent for the digital clinic
 * @param principals those whose staff one can meet here
 * @param staffing posts of a main clinic; satellites and the digital clinic borrow theirs
 * @param met the professions that one meets here by preference
 */
public record ClinicCrew(
        @Nullable PrincipalId host,
        List<PrincipalId> principals,
        Reception reception,
        List<Staffing> staffing,
        Set<Profession> met) {

    public ClinicCrew {
        principals = List.copyOf(principals);
        staffing = List.copyOf(staffing);
        met = Set.copyOf(met);
    }
}
