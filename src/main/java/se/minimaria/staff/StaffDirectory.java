package se.minimaria.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;

/** Who works where. Names and assignments are no secret between principals; what they write is. */
@Component
@Transactional(readOnly = true)
public class StaffDirectory {

    private final Assignments assignments;

    StaffDirectory(Assignments assignments) {
        this.assignments = assignments;
    }

    /** One assignment, also one that has ended. */
    public Optional<Assignment> assignment(AssignmentId id) {
        return assignments.find(id);
    }

    /** What somebody may work under on a day. */
    public List<Assignment> assignmentsOf(StaffId staff, LocalDate on) {
        return assignments.of(staff, on);
    }

    /** All who give care on a day, whoever employs them. */
    public List<Assignment> caring(LocalDate on) {
        return assignments.with(Role.CARE, on);
    }
}
