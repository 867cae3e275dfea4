package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;

/** Times that are kept for whoever is being asked: held, and nobody's hold. */
@Component
class Asides {

    private final JdbcClient database;

    Asides(JdbcClient database) {
        this.database = database;
    }

    /** A time that is set aside. */
    record Aside(AppointmentId appointment, AssignmentId assignment, ClinicId clinic, Instant starts) {}

    /** One, locked so that nobody lets go of it or gives it away meanwhile. */
    Optional<Aside> find(AppointmentId id) {
        return database.sql("""
                select a.id, a.assignment_id, a.clinic, a.starts_at from booking.appointment a
                where a.id = :id and a.state = 'held' for update""").param("id", id.value()).query(Asides::read).optional();
    }

    static Aside read(ResultSet row, int index) throws SQLException {
        return new Aside(
                new AppointmentId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new ClinicId(row.getString("clinic")),
                row.getTimestamp("starts_at").toInstant());
    }

    /** From now on it is booked. */
    void book(AppointmentId id) {
        database.sql("update booking.appointment set state = 'booked', held_until = null where id = :id")
                .param("id", id.value())
                .update();
    }
}
