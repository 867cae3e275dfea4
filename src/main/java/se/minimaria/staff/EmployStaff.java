package se.minimaria.staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.Network;

/**
 * Takes people on and gives them assignments, for the principal that an administrator or a job acts for. How they sign in is
 * given apart.
 */
@Component
@Transactional
public class EmployStaff {

    private final Members members;
    private final Assignments assignments;
    private final Network network;

    EmployStaff(Members members, Assignments assignments, Network network) {
        this.members = members;
        this.assignments = assignments;
        this.network = network;
    }

    /** Somebody new at work, without assignment so far; the principal of whoever asks looks after the account. */
    public StaffId employ(StaffName name) {
        return members.add(name);
    }

    /** Gives an assignment. */
    public AssignmentId assign(NewAssignment wanted) {
        if (wanted.role() == Role.CARE && !WantedPost.fits(wanted.clinic(), network.workplaces(wanted.principal()))) {
            throw new IllegalArgumentException("Care is given where the principal has staff");
        }
        var id = AssignmentId.next();
        assignments.add(id, wanted);
        return id;
    }
}
