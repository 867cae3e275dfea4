package se.minimaria.staff;

import java.time.LocalDate;
import java.util.Optional;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * An assignment (uppdrag): a person at work for one principal, as a rule at one clinic and in one profession. The case
 * worker of a home municipality works at no clinic.
 *
 * @param clinic empty for those who work for the principal as a whole, and where the principal has no clinic
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
        Optional<LocalDate> to,
        State state) {

    /** Whether the assignment may be worked under on a day. */
    public boolean validOn(LocalDate day) {
        return state == State.OPEN
                && !day.isBefore(from)
                && to.filter(day::isAfter).isEmpty();
    }

    /** Whether its time has passed on a day, or was cut short. */
    public boolean overOn(LocalDate day) {
        return state == State.ENDED || to.filter(day::isAfter).isPresent();
    }

    /** Whether it runs on with no last day. */
    public boolean untilFurtherNotice() {
        return state == State.OPEN && to.isEmpty();
    }

    /** The context of work under this assignment: only care sees a store. */
    public AccessContext context() {
        return switch (role) {
            case CARE -> onDuty();
            case STEERING -> new Steering(staff);
            case HEAD, REGISTRAR, ADMINISTRATOR -> new AtOffice(id, staff, principal, name.full());
        };
    }

    /**
     * The context of care under this assignment.
     *
     * @throws IllegalStateException when it is for something else
     */
    public OnDuty onDuty() {
        if (role != Role.CARE) {
            throw new IllegalStateException("Only care goes on duty");
        }
        return new OnDuty(id, staff, principal, clinic.orElse(null), profession.orElse(null), name.full());
    }

    /** Whether an assignment opens anything at all, apart from its days. */
    public enum State {
        OPEN,
        /** Another principal has given the account anew; the own administrator has to confirm who has it. */
        PAUSED,
        /** Ended from one moment to the next. */
        ENDED
    }
}
