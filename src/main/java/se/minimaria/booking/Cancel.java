package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.BookingEvent.VisitCancelled;

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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cancel(
            JdbcClient database,
            Attendances attendances,
            Holds holds,
            Occupancies occupancies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.attendances = attendances;
        this.holds = holds;
        this.occupancies = occupancies;
        this.events = events;
        this.clock = clock;
    }

    public CancelResult cancel(AppointmentId appointment) {
        if (holds.mine(appointment).isPresent()) {
            occupancies.remove(appointment);
            return CancelResult.CANCELLED;
        }
        var now = clock.instant();
        var stands = stands(appointment, now);
        // read while nobody else can move them: whoever was given another time meanwhile does not attend this one
        var attends = attendances.at(appointment);
        if (attends.isEmpty()) {
            return CancelResult.NOT_THERE;
        }
        if (!stands) {
            return isCancelled(appointment) ? CancelResult.CANCELLED : CancelResult.ALREADY_BEGUN;
        }
        occupancies.cancel(appointment);
        attends.forEach(one -> events.publishEvent(
                new VisitCancelled(one.id().value(), one.principal().value(), now)));
        return CancelResult.CANCELLED;
    }

    /** Whether there is something to give back; two who give it back at once wait for each other here. */
    private boolean stands(AppointmentId appointment, Instant now) {
        return database.sql("""
                select id from booking.appointment where id = :id and state = 'booked' and starts_at > :now for update""")
                .param("id", appointment.value())
                .param("now", Timestamp.from(now))
                .query((row, index) -> true)
                .optional()
                .isPresent();
    }

    private boolean isCancelled(AppointmentId appointment) {
        return database.sql("select exists (select from booking.appointment where id = :id and state = 'cancelled')")
                .param("id", appointment.value())
                .query(Boolean.class)
                .single();
    }
}
