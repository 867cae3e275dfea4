package se.minimaria.staff;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;

/** Takes people on and gives them assignments. How they sign in is given apart, with {@link GiveCredential}. */
@Component
@Transactional
public class EmployStaff {

    private final JdbcClient database;
    private final Assignments assignments;
    private final Clock clock;

    EmployStaff(JdbcClient database, Assignments assignments, Clock clock) {
        this.database = database;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Somebody new at work, without assignment so far. */
    public StaffId employ(StaffName name) {
        var id = StaffId.next();
        database.sql("""
                insert into staff.member (id, given_name, family_name, created_at)
                values (:id, :given, :family, :at)""")
                .param("id", id.value())
                .param("given", name.given())
                .param("family", name.family())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Gives an assignment. */
    public AssignmentId assign(NewAssignment wanted) {
        var id = AssignmentId.next();
        assignments.add(id, wanted);
        return id;
    }
}
