package se.minimaria.staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.staff.StaffChange.Act;

/**
 * Whoever makes the code of an account can sign in with it. So when the principal that looks after an account gives it
 * anew, what others have given it is paused, and their own administrator confirms here that it is still the same person.
 */
@Component
@Transactional
public class ConfirmAssignment {

    private final Assignments assignments;
    private final Changes changes;

    ConfirmAssignment(Assignments assignments, Changes changes) {
        this.assignments = assignments;
        this.changes = changes;
    }

    /** False when the own principal has no such assignment that is paused. */
    public boolean confirm(AssignmentId id) {
        var principal = Access.atOffice().principal();
        var paused = assignments.find(id).filter(one -> one.principal().equals(principal) && assignments.resume(id));
        paused.ifPresent(one -> changes.write(Act.CONFIRMED, one.staff(), id, null));
        return paused.isPresent();
    }
}
