package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.booking.CallBack.Ending;
import se.minimaria.network.PrincipalId;

/** Duties to call back: rows behind the files they are about. */
@Component
class CallBacks {

    private final JdbcClient database;

    CallBacks(JdbcClient database) {
        this.database = database;
    }

    /** Whether the visit that went before this one was missed too. What was cancelled says nothing. */
    boolean missedBefore(AttendanceId visit, FileId file) {
        return database.sql("""
                select t.outcome = 'missed'
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.file_id = :file and t.outcome in ('came', 'missed') and a.starts_at < (
                    select b.starts_at from booking.attendance v join booking.appointment b on b.id = v.appointment_id
                    where v.id = :visit)
                order by a.starts_at desc limit 1""")
                .param("file", file.value())
                .param("visit", visit.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Begins a duty, unless one is open. */
    void open(PrincipalId principal, FileId file, AttendanceId visit, LocalDate due, AssignmentId by, Instant now) {
        database.sql("""
                insert into booking.call_back (id, principal_id, file_id, attendance_id, due_on, made_at, made_by)
                values (:id, :principal, :file, :visit, :due, :now, :by)
                on conflict do nothing""")
                .param("id", CallBackId.next().value())
                .param("principal", principal.value())
                .param("file", file.value())
                .param("visit", visit.value())
                .param("due", due)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** The open ones that the caller may open the file of, the most urgent first. */
    List<CallBack> open() {
        return database.sql("""
                select c.id, c.file_id, a.starts_at, c.due_on, c.tries
                from booking.call_back c
                join booking.attendance t on t.id = c.attendance_id
                join booking.appointment a on a.id = t.appointment_id
                where c.ended_at is null order by c.due_on, c.id""")
                .query((row, index) -> new CallBack(
                        new CallBackId(row.getObject("id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("tries")))
                .list();
    }

    /** The open one of a file. */
    Optional<CallBackId> openOf(FileId file) {
        return database.sql("select id from booking.call_back where file_id = :file and ended_at is null")
                .param("file", file.value())
                .query(UUID.class)
                .optional()
                .map(CallBackId::new);
    }

    Optional<FileId> fileOf(CallBackId id) {
        return database.sql("select file_id from booking.call_back where id = :id and ended_at is null")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    boolean tried(CallBackId id, LocalDate due) {
        return database.sql("""
                        update booking.call_back set tries = tries + 1, due_on = :due
                        where id = :id and ended_at is null""").param("due", due).param("id", id.value()).update() == 1;
    }

    boolean end(CallBackId id, Ending ending, AssignmentId by, Instant now) {
        return ending("id = :id", ending, by, now).param("id", id.value()).update() == 1;
    }

    /** Takes back what began with a visit that had not been missed after all, unless somebody has acted on it. */
    void correct(AttendanceId visit, AssignmentId by, Instant now) {
        ending("attendance_id = :visit and tries = 0", Ending.CORRECTED, by, now)
                .param("visit", visit.value())
                .update();
    }

    private JdbcClient.StatementSpec ending(String which, Ending ending, AssignmentId by, Instant now) {
        return database.sql("""
                update booking.call_back set ended_at = :now, ended_by = :by, ending = :ending
                where ended_at is null and\s""" + which)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("ending", ending.key());
    }
}
