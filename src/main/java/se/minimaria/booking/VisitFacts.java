package se.minimaria.booking;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.ClinicId;

/** What follow-up asks about a settled visit, in the store of the principal that was met. */
@Component
@Transactional(readOnly = true)
public class VisitFacts {

    private final JdbcClient database;

    VisitFacts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Empty while nobody has said how the visit went. Visits of somebody without a file are told apart by the words
     * they booked with.
     */
    public Optional<VisitFact> of(AttendanceId attendance) {
        return database.sql("""
                select t.file_id, t.outcome, a.clinic, a.starts_at, t.outcome = 'came' and not exists (
                    select from booking.attendance e
                    join booking.appointment b on b.id = e.appointment_id
                    where e.principal_id = t.principal_id and e.outcome = 'came'
                      and (e.file_id = t.file_id or t.file_id is null and e.holder_hash = t.holder_hash)
                      and (b.starts_at, e.id) < (a.starts_at, t.id)) as first
                from booking.attendance t
                join booking.appointment a on a.id = t.appointment_id
                where t.id = :id and t.outcome is not null""")
                .param("id", attendance.value())
                .query((row, index) -> new VisitFact(
                        Rows.file(row),
                        new ClinicId(row.getString("clinic")),
                        row.getTimestamp("starts_at").toInstant(),
                        Outcome.of(row.getString("outcome")),
                        row.getBoolean("first")))
                .optional();
    }
}
