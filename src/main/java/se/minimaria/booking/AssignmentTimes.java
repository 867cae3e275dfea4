package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;

/** When and where somebody at work is met, and never by whom: what an appointment says to everybody. */
@Component
@Transactional(readOnly = true)
public class AssignmentTimes {

    private final JdbcClient database;

    AssignmentTimes(JdbcClient database) {
        this.database = database;
    }

    /** A booked time. */
    public record Time(AppointmentId id, ClinicId clinic, Mode mode, Instant starts, Instant ends) {}

    /** The booked times of an assignment that begin within a stretch, in order. */
    public List<Time> of(AssignmentId assignment, Instant from, Instant until) {
        return database.sql("""
                select id, clinic, mode, starts_at, ends_at from booking.appointment
                where assignment_id = :assignment and state = 'booked' and starts_at >= :from and starts_at < :until
                order by starts_at, id""")
                .param("assignment", assignment.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, index) -> new Time(
                        new AppointmentId(row.getObject("id", UUID.class)),
                        new ClinicId(row.getString("clinic")),
                        Mode.of(row.getString("mode")),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }
}
