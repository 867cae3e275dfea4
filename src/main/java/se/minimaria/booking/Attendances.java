package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;

/** Who attends: sealed rows, each in the store of the principal that is met. */
@Component
class Attendances {

    private final JdbcClient database;

    Attendances(JdbcClient database) {
        this.database = database;
    }

    /** What is known about a visit when somebody says how it went. */
    record Settling(
            AppointmentId appointment,
            boolean cancelled,
            Instant starts,
            @Nullable Outcome outcome,
            @Nullable Instant outcomeAt,
            Optional<FileId> file) {}

    AttendanceId add(AppointmentId appointment, PrincipalId principal, Attendee attendee, Instant now) {
        var id = AttendanceId.next();
        var row = database.sql("""
                insert into booking.attendance (id, principal_id, appointment_id, file_id, alias, holder_hash, created_at)
                values (:id, :principal, :appointment, :file, :alias, :holder, :now)""")
                .param("id", id.value())
                .param("principal", principal.value())
                .param("appointment", appointment.value())
                .param("now", Timestamp.from(now));
        switch (attendee) {
            case Attendee.File file ->
                row.param("file", file.id().value()).param("alias", null).param("holder", null);
            case Attendee.Holder holder ->
                row.param("file", null).param("alias", holder.alias()).param("holder", holder.codeHash());
        }
        row.update();
        return id;
    }

    /** Whether the caller sees somebody attend. */
    boolean at(AppointmentId appointment) {
        return database.sql("select exists (select from booking.attendance where appointment_id = :id)")
                .param("id", appointment.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Settling> settling(AttendanceId id) {
        return database.sql("""
                select t.appointment_id, t.file_id, a.state, a.starts_at, t.outcome, t.outcome_at
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.id = :id for update of t""")
                .param("id", id.value())
                .query((row, index) -> new Settling(
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getString("state").equals("cancelled"),
                        row.getTimestamp("starts_at").toInstant(),
                        Rows.outcome(row).orElse(null),
                        Rows.moment(row, "outcome_at"),
                        Rows.file(row)))
                .optional();
    }

    /** Sets the outcome and keeps a mark of it that is never changed. */
    void settle(AttendanceId id, PrincipalId principal, Outcome outcome, AssignmentId by, Instant now) {
        database.sql("""
                update booking.attendance set outcome = :outcome, outcome_at = :now, outcome_by = :by where id = :id""")
                .param("outcome", outcome.key())
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("id", id.value())
                .update();
        database.sql("""
                insert into booking.outcome_mark (id, principal_id, attendance_id, outcome, marked_at, marked_by)
                values (:mark, :principal, :id, :outcome, :now, :by)""")
                .param("mark", Ids.next())
                .param("principal", principal.value())
                .param("id", id.value())
                .param("outcome", outcome.key())
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** The words no longer open the times of a file. */
    void release(FileId file) {
        database.sql(
                        "update booking.attendance set holder_hash = null where file_id = :file and holder_hash is not null")
                .param("file", file.value())
                .update();
    }

    boolean giveFile(AttendanceId id, FileId file) {
        return database.sql("update booking.attendance set file_id = :file where id = :id and file_id is null")
                        .param("file", file.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
