package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a time back; it is free for others at once. Whoever sees that somebody attends may do it: the holder of the
 * words, and at work whoever is to be met or may open the file. A time that is only kept may be given back by
 * whoever keeps it.
 */
@Component
@Transactional
public class Cancel {

    private final JdbcClient database;
    private final Attendances attendances;
    private final Holds holds;
    private final Occupancies occupancies;
    private final Clock clock;

    Cancel(JdbcClient database, Attendances attendances, Holds holds, Occupancies occupancies, Clock clock) {
        this.database = database;
        this.attendances = attendances;
        this.holds = holds;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    public CancelResult cancel(AppointmentId appointment) {
        if (holds.mine(appointment).isPresent()) {
            occupancies.remove(appointment);
            return CancelResult.CANCELLED;
        }
        if (!attendances.at(appointment)) {
            return CancelResult.NOT_THERE;
        }
        var cancelled = database.sql("""
                update booking.appointment set state = 'cancelled'
                where id = :id and (state = 'cancelled' or state = 'booked' and starts_at > :now)""")
                .param("id", appointment.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (cancelled == 0) {
            return CancelResult.ALREADY_BEGUN;
        }
        database.sql("delete from booking.occupancy where appointment_id = :id")
                .param("id", appointment.value())
                .update();
        return CancelResult.CANCELLED;
    }
}
