package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;

/** Who attends: sealed rows, each in the store of the principal that is met. */
@Component
class Attendances {

    private final JdbcClient database;

    Attendances(JdbcClient database) {
        this.database = database;
    }

    /** Somebody attends, in a store. */
    record Attends(AttendanceId id, PrincipalId principal) {}

    /** What is known about a visit when somebody says how it went, or wants another time for it. */
    record Settling(
            PrincipalId principal,
            AppointmentId appointment,
            AssignmentId assignment,
            ClinicId clinic,
            boolean cancelled,
            Instant starts,
            @Nullable Outcome outcome,
            @Nullable Instant outcomeAt,
            Optional<FileId> file) {

        /** Whether it is still to come. */
        boolean isAhead(Instant now) {
            return !cancelled && outcome == null && starts.isAfter(now);
        }

        boolean isAt(Slot slot) {
            return assignment.equals(slot.assignment()) && clinic.equals(slot.clinic()) && starts.equals(slot.starts());
        }
    }

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

    /** Who attends, as far as the caller sees it. */
    List<Attends> at(AppointmentId appointment) {
        return database.sql("select id, principal_id from booking.attendance where appointment_id = :id")
                .param("id", appointment.value())
                .query((row, index) -> new Attends(
                        new AttendanceId(row.getObject("id", UUID.class)),
                        new PrincipalId(row.getString("principal_id"))))
                .list();
    }

    Optional<Instant> takenAt(AttendanceId id) {
        return database.sql("""
                select t.created_at from booking.attendance t where t.id = :id
                  and not exists (select from booking.move_mark m where m.attendance_id = t.id)""")
                .param("id", id.value())
                .query((row, index) -> row.getTimestamp("created_at").toInstant())
                .optional();
    }

    Optional<Settling> settling(AttendanceId id) {
        return database.sql("""
                select t.principal_id, t.appointment_id, t.file_id, a.assignment_id, a.clinic, a.state, a.starts_at,
                    t.outcome, t.outcome_at
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.id = :id for update of t""")
                .param("id", id.value())
                .query((row, index) -> new Settling(
                        new PrincipalId(row.getString("principal_id")),
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        new ClinicId(row.getString("clinic")),
                        row.getString("state").equals("cancelled"),
                        row.getTimestamp("starts_at").toInstant(),
                        Rows.outcome(row).orElse(null),
                        Rows.moment(row, "outcome_at"),
                        Rows.file(row)))
                .optional();
    }

    /** Gives a visit another time and keeps a mark of where it came from. What was said about being late was about then. */
    void move(AttendanceId id, Settling from, AppointmentId to, Instant now) {
        database.sql("""
                update booking.attendance set appointment_id = :to, late_minutes = null, late_said_at = null
                where id = :id""").param("to", to.value()).param("id", id.value()).update();
        database.sql("""
                insert into booking.move_mark (id, principal_id, attendance_id, from_appointment, to_appointment, moved_at)
                values (:mark, :principal, :id, :from, :to, :now)""")
                .param("mark", Ids.next())
                .param("principal", from.principal().value())
                .param("id", id.value())
                .param("from", from.appointment().value())
                .param("to", to.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void late(AttendanceId id, int minutes, Instant now) {
        database.sql("update booking.attendance set late_minutes = :minutes, late_said_at = :now where id = :id")
                .param("minutes", minutes)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
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
