package se.minimaria.waiting;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Outcome;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;
import se.minimaria.waiting.WaitingWish.Ending;

/**
 * Ends wishes whose people have got what they wait for, and lets the others go along with the visit that is kept meanwhile, as
 * a job of the store. Whoever gives their time back wants none; if we took it from them, they wait on.
 */
@Component
@Transactional
class FollowWishes {

    private final Wishes wishes;
    private final FreedRows freed;
    private final FindVisit find;
    private final WaitingSettings settings;
    private final Clock clock;

    FollowWishes(Wishes wishes, FreedRows freed, FindVisit find, WaitingSettings settings, Clock clock) {
        this.wishes = wishes;
        this.freed = freed;
        this.find = find;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody has a time: whoever waits for such a one, with none to keep, waits no more.
     *
     * @return whether the visit is ahead, so that times may have become free or been taken
     */
    boolean booked(AttendanceId visit) {
        var now = clock.instant();
        var held = find.of(visit).filter(found -> found.visit().starts().isAfter(now));
        held.filter(found -> !found.visit().cancelled())
                .ifPresent(found -> found.file()
                        .flatMap(wishes::openOf)
                        .filter(wish -> wish.visit().isEmpty() && wishes.accepts(wish.id(), found.visit()))
                        .ifPresent(wish -> wishes.end(wish.id(), Ending.BOOKED, now)));
        return held.isPresent();
    }

    /** Something has happened to a visit that somebody keeps; answers as {@link #booked}. */
    boolean changed(AttendanceId visit) {
        var now = clock.instant();
        var held = find.of(visit);
        held.ifPresent(found -> wishes.openOf(visit).ifPresent(wish -> follow(wish, found, now)));
        return held.filter(found -> found.visit().starts().isAfter(now)).isPresent();
    }

    private void follow(WaitingWish wish, HeldVisit held, Instant now) {
        var visit = held.visit();
        if (visit.cancelled()) {
            if (visit.outcome().filter(Outcome.CANCELLED_BY_US::equals).isPresent()) {
                wishes.keeps(wish.id(), null, null);
            } else {
                wishes.end(wish.id(), Ending.NO_LONGER, now);
            }
        } else if (visit.outcome().isPresent() || !visit.starts().isAfter(now)) {
            wishes.end(wish.id(), Ending.TOO_LATE, now);
        } else if (wishes.isEarlier(wish.id(), visit.starts())) {
            wishes.end(wish.id(), Ending.BOOKED, now);
        } else {
            wishes.keeps(wish.id(), visit.attendance(), visit.starts());
            held.file().ifPresent(file -> wishes.give(wish.id(), file));
        }
    }

    /** Once a night: whoever waited until a day that has passed, visits that have been, and what has been over for long. */
    void tidy(PrincipalId store) {
        var now = clock.instant();
        wishes.endBefore(store, Sweden.day(now), now);
        wishes.keptVisits(store).forEach(this::changed);
        wishes.remove(store, now.minus(settings.kept()));
        freed.remove(store, now.minus(settings.kept()));
    }
}
