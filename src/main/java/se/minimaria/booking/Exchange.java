package se.minimaria.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.booking.Attendances.Settling;
import se.minimaria.booking.BookingEvent.VisitMoved;

/**
 * Lets go of one time and takes another, behind a savepoint: the old time may lie in the way of the new one, as when a
 * visit moves by a quarter, so it must be let go of first, and when the new one is gone it is as if it never had been.
 */
@Component
class Exchange {

    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Occupancies occupancies;
    private final Holds holds;
    private final Attendances attendances;
    private final VisitTrace trace;
    private final ApplicationEventPublisher events;

    Exchange(
            Occupancies occupancies,
            Holds holds,
            Attendances attendances,
            VisitTrace trace,
            ApplicationEventPublisher events) {
        this.occupancies = occupancies;
        this.holds = holds;
        this.attendances = attendances;
        this.trace = trace;
        this.events = events;
    }

    /** Somebody else has the time. */
    static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Taken() {
            super("Somebody else has the time", null, false, false);
        }
    }

    @Transactional(propagation = Propagation.NESTED)
    AppointmentId exchange(AttendanceId visit, Settling from, Slot to, Instant now) {
        occupancies.letGo(to, kept(to), now);
        occupancies.cancel(from.appointment());
        var context = Access.current().orElse(null);
        var keeps = !(context instanceof OnDuty || context instanceof SystemActor);
        var taken = occupancies.take(to, keeps ? now.plus(MOMENT) : null, now).orElseThrow(Taken::new);
        if (keeps) {
            // others than those on duty and the store's jobs move to what they keep, and to nothing else
            holds.add(taken, to.principal());
        }
        attendances.move(visit, from, taken, now);
        if (keeps) {
            holds.settle(taken);
        }
        from.file().ifPresent(file -> trace.follow(file, visit, to.assignment(), "moved"));
        events.publishEvent(new VisitMoved(visit.value(), to.principal().value(), now));
        return taken;
    }

    private List<AppointmentId> kept(Slot slot) {
        return holds.mine().stream()
                .filter(hold -> hold.keeps(slot))
                .map(Holds.Hold::appointment)
                .toList();
    }
}
