package se.minimaria.visit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Outcome;
import se.minimaria.shared.Ids;

/**
 * Tells those with a key to a visit what is true of it now, as a job in the visit's store. Late events and events that come
 * twice do no harm: what is no longer true is not told, and what was told is not told again. Those who tell about a visit at
 * once, and those who change its keys meanwhile, wait for each other.
 */
@Component
@Transactional
class Tell {

    private final FindVisit find;
    private final GivePass give;
    private final Passes passes;
    private final Told told;
    private final Handover handover;
    private final Clock clock;

    Tell(FindVisit find, GivePass give, Passes passes, Told told, Handover handover, Clock clock) {
        this.find = find;
        this.give = give;
        this.passes = passes;
        this.told = told;
        this.handover = handover;
        this.clock = clock;
    }

    /** Somebody has a time to come to. Whoever has a file gets a key here; others have taken theirs, or did not want one. */
    void booked(AttendanceId id) {
        ahead(id).filter(Predicate.not(Tell::isCancelled)).ifPresent(held -> {
            give.toPerson(id);
            tell(held, Occasion.BOOKED);
        });
    }

    /** A visit has another time: what waits about the old one does not go. */
    void moved(AttendanceId id) {
        stop(id);
        ahead(id).filter(Predicate.not(Tell::isCancelled)).ifPresent(held -> tell(held, Occasion.MOVED));
    }

    /** A visit will not be: what waits about it does not go, and those who were to come are told. */
    void cancelled(AttendanceId id) {
        stop(id);
        ahead(id).filter(Tell::isCancelled).ifPresent(held -> tell(held, Occasion.CANCELLED));
    }

    /**
     * Somebody at work said how a visit went. Whoever missed it is told the way back, and nobody else is; said otherwise
     * before it went, it does not go. What is said about a time that was given back is told by {@link #cancelled}.
     */
    void settled(AttendanceId id) {
        passes.queue(id);
        find.of(id).filter(Predicate.not(Tell::isCancelled)).ifPresent(held -> {
            stop(id);
            if (held.visit().outcome().filter(Outcome.MISSED::equals).isPresent()) {
                tell(held, Occasion.MISSED);
            }
        });
    }

    /**
     * The way to whoever is to come is another one: what waits does not go where it would have gone, and they are told anew if
     * there is a way now. What has gone has gone.
     */
    void reached(AttendanceId id) {
        ahead(id).ifPresent(held -> {
            passes.of(id).forEach(pass -> {
                var stopped = handover.stop(pass.id()) > 0;
                told.forget(pass, held.visit().appointment(), stopped);
            });
            tell(held, isCancelled(held) ? Occasion.CANCELLED : Occasion.BOOKED);
        });
    }

    /** What waits for the holder of a key does not go. */
    void silenced(UUID pass) {
        handover.stop(pass);
    }

    void remind(AttendanceId id, Occasion reminder) {
        ahead(id).filter(Predicate.not(Tell::isCancelled)).ifPresent(held -> tell(held, reminder));
    }

    private void stop(AttendanceId id) {
        passes.queue(id);
        passes.of(id).forEach(pass -> handover.stop(pass.id()));
    }

    /**
     * The visit as it is now that nobody else tells about it. Nothing is told about what has been, such as when an event was
     * delivered late.
     */
    private Optional<HeldVisit> ahead(AttendanceId id) {
        passes.queue(id);
        return find.of(id).filter(held -> held.visit().starts().isAfter(clock.instant()));
    }

    private static boolean isCancelled(HeldVisit held) {
        return held.visit().cancelled();
    }

    private void tell(HeldVisit held, Occasion occasion) {
        var visit = held.visit();
        var now = clock.instant();
        passes.of(visit.attendance()).stream()
                .filter(pass -> pass.part() == Part.SELF || !occasion.equals(Occasion.MISSED))
                .filter(pass -> !told.isTold(pass, visit.appointment(), occasion))
                .forEach(pass -> {
                    var line = Ids.next();
                    var answer = handover.hand(line, pass, held.file(), visit, occasion, now);
                    told.note(line, pass, visit.appointment(), occasion, answer, now);
                });
    }
}
