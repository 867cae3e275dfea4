package se.minimaria.staff;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.staff.StaffChange.Act;

/**
 * An administrator gives somebody of the own principal an assignment. Nothing stops them from giving one to themselves, as
 * somebody has to run the smallest board; it leaves its trace like any other.
 */
@Component
@Transactional
public class GiveAssignment {

    private final Members members;
    private final EmployStaff employ;
    private final Changes changes;

    GiveAssignment(Members members, EmployStaff employ, Changes changes) {
        this.members = members;
        this.employ = employ;
        this.changes = changes;
    }

    /** The new assignment; empty when the person is not the principal's. */
    public Optional<AssignmentId> give(StaffId staff, WantedPost post) {
        var principal = Access.atOffice().principal();
        return members.with(principal, staff).map(member -> {
            var assignment = employ.assign(post.of(staff, principal));
            changes.write(Act.GIVEN, staff, assignment, post.to());
            return assignment;
        });
    }
}
