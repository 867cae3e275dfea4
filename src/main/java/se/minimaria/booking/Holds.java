package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.PrincipalId;

/** The times that the caller keeps while choosing; others' are not seen. */
@Component
class Holds {

    private final JdbcClient database;

    Holds(JdbcClient database) {
        this.database = database;
    }

    /** A time that the caller keeps. */
    record Hold(
            AppointmentId appointment,
            PrincipalId principal,
            AssignmentId assignment,
            Instant starts,
            Instant until,
            boolean renewed) {

        boolean keeps(Slot slot) {
            return assignment.equals(slot.assignment()) && starts.equals(slot.starts());
        }
    }

    /** All that the caller keeps, also those that have run out but that nobody else has wanted since. */
    List<Hold> mine() {
        return database.sql("""
                select h.appointment_id, h.principal_id, h.renewed, a.assignment_id, a.starts_at, a.held_until
                from booking.hold h join booking.appointment a on a.id = h.appointment_id
                where a.state = 'held'""").query(Holds::read).list();
    }

    /** One that the caller keeps, locked so that nobody lets go of it meanwhile. */
    Optional<Hold> mine(AppointmentId id) {
        return database.sql("""
                select h.appointment_id, h.principal_id, h.renewed, a.assignment_id, a.starts_at, a.held_until
                from booking.hold h join booking.appointment a on a.id = h.appointment_id
                where a.state = 'held' and a.id = :id for update of a""").param("id", id.value()).query(Holds::read).optional();
    }

    private static Hold read(ResultSet row, int index) throws SQLException {
        return new Hold(
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("held_until").toInstant(),
                row.getBoolean("renewed"));
    }

    void add(AppointmentId id, PrincipalId principal) {
        var context = Access.current().orElseThrow();
        var holder = switch (context) {
            case ThreadHolder thread -> thread.codeHash();
            case LinkHolder link -> link.linkHash();
            default -> null;
        };
        var duty = context instanceof OnDuty onDuty ? onDuty.assignment().value() : null;
        database.sql("""
                insert into booking.hold (appointment_id, principal_id, holder_hash, assignment_id)
                values (:id, :principal, :holder, :assignment)""")
                .param("id", id.value())
                .param("principal", principal.value())
                .param("holder", holder)
                .param("assignment", duty)
                .update();
    }

    /** Keeps it longer, this once; false when somebody has let go of it meanwhile. */
    boolean renew(AppointmentId id, Instant until) {
        var kept = database.sql("update booking.appointment set held_until = :until where id = :id and state = 'held'")
                .param("until", Timestamp.from(until))
                .param("id", id.value())
                .update();
        database.sql("update booking.hold set renewed = true where appointment_id = :id")
                .param("id", id.value())
                .update();
        return kept == 1;
    }

    /** Turns the hold into a booking. */
    void settle(AppointmentId id) {
        database.sql("delete from booking.hold where appointment_id = :id")
                .param("id", id.value())
                .update();
        database.sql("update booking.appointment set state = 'booked', held_until = null where id = :id")
                .param("id", id.value())
                .update();
    }
}
