package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;

/** Past visits of whoever is on duty about which nobody has said how they went. */
@Component
@Transactional(readOnly = true)
public class UnsettledVisits {

    /** A visit to be settled; {@code file} is absent while the visitor has given no name. */
    public record Unsettled(AttendanceId attendance, Instant starts, Optional<FileId> file) {}

    private final JdbcClient database;
    private final Clock clock;

    UnsettledVisits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of whoever is on duty, the oldest first. */
    public List<Unsettled> mine(int limit) {
        return query("a.staff_id = :staff", limit);
    }

    /**
     * Those of colleagues, as far as they are the caller's to settle: of files that are theirs to open. Somebody may be ill,
     * or work here no more.
     */
    public List<Unsettled> ofColleagues(int limit) {
        return query("a.staff_id <> :staff", limit);
    }

    private List<Unsettled> query(String whose, int limit) {
        return database.sql("""
                select t.id, t.file_id, a.starts_at
                from booking.appointment a
                join booking.attendance t on t.appointment_id = a.id
                where a.state = 'booked' and a.ends_at < :now and t.outcome is null and %s
                order by a.starts_at limit :limit""".formatted(whose))
                .param("staff", Access.onDuty().staff().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query((row, index) -> new Unsettled(
                        new AttendanceId(row.getObject("id", UUID.class)),
                        row.getTimestamp("starts_at").toInstant(),
                        Rows.file(row)))
                .list();
    }
}
