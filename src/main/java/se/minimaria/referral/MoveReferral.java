package se.minimaria.referral;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.booking.VisitsOf;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.TaskId;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.TriageThread;
import se.minimaria.referral.Steps.Why;

/**
 * Takes the next step with a referral. Whoever takes it says which step they saw last: of two at once one is first, and the other
 * is told what it has come to. Each step that the sender may know of is told with it.
 */
@Component
@Transactional
public class MoveReferral {

    private final ReadReferral reading;
    private final Steps steps;
    private final Telling telling;
    private final VisitsOf visits;
    private final TriageThread threads;
    private final Clock clock;

    MoveReferral(
            ReadReferral reading, Steps steps, Telling telling, VisitsOf visits, TriageThread threads, Clock clock) {
        this.reading = reading;
        this.steps = steps;
        this.telling = telling;
        this.visits = visits;
        this.threads = threads;
        this.clock = clock;
    }

    /** A step that needs nothing beside; words are kept with it. */
    public MoveResult move(ReferralId id, int seen, State next, String words) {
        var found = reading.find(id);
        if (found.isEmpty()) {
            return new MoveResult.NotThere();
        }
        var referral = found.get();
        var in = referral.direction() == Direction.IN;
        if (in && (next == State.ACCEPTED || next == State.RETURNED)) {
            throw new IllegalArgumentException("A step of its own: " + next);
        }
        if (in && next == State.BOOKED && !hasVisit(referral)) {
            return new MoveResult.NoVisit();
        }
        return take(referral, seen, next, Why.words(MessageText.clean(words)));
    }

    /**
     * Says that one that goes out has left the house. That finds the way for the contact that needed more than the clinic has, if
     * it is for one.
     *
     * @param outcome how the task of that contact went
     */
    public MoveResult sent(ReferralId id, int seen, MessageText outcome) {
        var result = move(id, seen, State.SENT, "");
        if (result instanceof MoveResult.Moved) {
            reading.find(id)
                    .flatMap(Referral::went)
                    .flatMap(Referral.Went::task)
                    .ifPresent(task -> threads.finish(new ThreadId(task.thread()), new TaskId(task.task()), outcome));
        }
        return result;
    }

    /** Sends one that came in back: with a reason, and with another door. */
    public MoveResult sendBack(ReferralId id, int seen, ReturnReason reason, OtherDoor door, String words) {
        var typed = MessageText.clean(words);
        return reading.find(id)
                .filter(referral -> referral.direction() == Direction.IN)
                .map(referral ->
                        take(referral, seen, State.RETURNED, new Why(reason, door, typed.isBlank() ? null : typed)))
                .orElseGet(MoveResult.NotThere::new);
    }

    MoveResult take(Referral referral, int seen, State next, Why why) {
        if (referral.last().nr() != seen) {
            return new MoveResult.Meanwhile(referral.state());
        }
        if (!referral.leadsTo(next)) {
            return new MoveResult.NotLed(referral.state());
        }
        var added =
                steps.add(referral.id(), referral.direction(), seen + 1, next, why, Access.onDuty(), clock.instant());
        if (!added) {
            return new MoveResult.Meanwhile(
                    reading.find(referral.id()).orElseThrow().state());
        }
        if (referral.direction() == Direction.IN) {
            telling.tellByReceipt(referral.id());
        }
        return new MoveResult.Moved(next);
    }

    private boolean hasVisit(Referral referral) {
        return referral.file().stream()
                .flatMap(file -> visits.of(file).stream())
                .anyMatch(visit -> !visit.cancelled() && visit.ends().isAfter(referral.arrivedAt()));
    }
}
