package se.minimaria.staff;

import java.time.LocalDate;
import java.util.Optional;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * An assignment (uppdrag): a person at work for one principal, as a rule at one clinic and in one profession.
 *
 * @param clinic empty for those who work for the principal as a whole
 * @param profession empty for roles without care
 * @param percent share of full time
 * @param to the last day, if there is one
 */
public record Assignment(
        AssignmentId id,
        StaffId staff,
        StaffName name,
        PrincipalId principal,
        Optional<ClinicId> clinic,
        Optional<Profession> profession,
        Role role,
        int percent,
        LocalDate from,
        Optional<LocalDate> to) {

    /** Whether the assignment may be worked under on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /** The context of work under this assignment. */
    public OnDuty onDuty() {
        return new OnDuty(id, staff, principal, clinic.orElse(null), profession.orElse(null), name.full());
    }
}
