package se.minimaria.booking;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.booking.Attendances.Settling;
import se.minimaria.booking.BookingEvent.AttendanceSettled;
import se.minimaria.shared.Sweden;

/**
 * Says how a visit went: an act of whoever was to be met, or of somebody who may open the file; to others with the same
 * principal there is no such visit. The first word may come whenever it comes; it may be changed until the day ends, and
 * every version is kept. Where the visit has a file, its log tells.
 */
@Component
@Transactional
public class RecordOutcome {

    private final Attendances attendances;
    private final Cancel cancel;
    private final FollowMissed missed;
    private final VisitTrace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordOutcome(
            Attendances attendances,
            Cancel cancel,
            FollowMissed missed,
            VisitTrace trace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attendances = attendances;
        this.cancel = cancel;
        this.missed = missed;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    /** Records the outcome; a cancellation ahead of time also frees the time for others. */
    public RecordResult record(AttendanceId attendance, Outcome outcome) {
        var duty = Access.onDuty();
        var now = clock.instant();
        var settling = attendances.settling(attendance);
        if (settling.isEmpty()) {
            return RecordResult.NOT_THERE;
        }
        if (settling.get().outcome() == outcome) {
            return RecordResult.RECORDED;
        }
        var answer = answer(settling.get(), outcome, now);
        if (answer == RecordResult.RECORDED) {
            attendances.settle(attendance, duty.principal(), outcome, duty.assignment(), now);
            settling.get().file().ifPresent(file -> {
                trace.leave(file, attendance, "settled");
                missed.settled(attendance, file, outcome, now);
            });
            if (outcome.cancels() && settling.get().starts().isAfter(now)) {
                cancel.cancel(settling.get().appointment());
            }
            events.publishEvent(
                    new AttendanceSettled(attendance.value(), duty.principal().value(), now));
        }
        return answer;
    }

    private static RecordResult answer(Settling visit, Outcome outcome, Instant now) {
        var before = visit.outcomeAt();
        if (before != null && !Sweden.day(before).equals(Sweden.day(now))) {
            return RecordResult.TOO_LATE;
        }
        if (outcome.cancels()) {
            return RecordResult.RECORDED;
        }
        if (visit.cancelled()) {
            return RecordResult.CANCELLED;
        }
        return visit.starts().isAfter(now) ? RecordResult.NOT_YET : RecordResult.RECORDED;
    }
}
