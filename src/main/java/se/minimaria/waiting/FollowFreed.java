package se.minimaria.waiting;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.FreedTimes;
import se.minimaria.booking.FreedTimes.Freed;
import se.minimaria.booking.FreedTimes.State;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.FreedRows.Ending;
import se.minimaria.waiting.FreedRows.Row;

/**
 * Makes one task of each time that was given back in a store and is free, and ends those whose time is booked otherwise, not
 * offered any more, or about to begin. It looks at what is so and not at what was told, so it may run as often as it likes, in
 * two places at once, and after a crash.
 */
@Component
@Transactional
class FollowFreed {

    private final FreedRows rows;
    private final Offers offers;
    private final FreedTimes times;
    private final FindSlots slots;
    private final WaitingSettings settings;
    private final Clock clock;

    FollowFreed(
            FreedRows rows, Offers offers, FreedTimes times, FindSlots slots, WaitingSettings settings, Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.times = times;
        this.slots = slots;
        this.settings = settings;
        this.clock = clock;
    }

    void follow(PrincipalId store) {
        var now = clock.instant();
        rows.open(store).forEach(row -> end(row, now));
        var after = now.plus(settings.soonest());
        times.ahead(store, after, rows.known(store, after)).forEach(freed -> begin(freed, now));
    }

    private void end(Row row, Instant now) {
        if (!row.starts().isAfter(now)) {
            rows.end(row.id(), Ending.BEGUN, null, now);
        } else if (!offers.isLive(row.id())
                && slots.named(row.assignment(), row.clinic(), row.starts())
                        .map(times::state)
                        .filter(state -> state != State.GONE)
                        .isEmpty()) {
            rows.end(row.id(), Ending.TAKEN, null, now);
        }
    }

    /** While somebody keeps the time, one waits; a second cause of the same task is noted, so that it makes no other. */
    private void begin(Freed freed, Instant now) {
        switch (times.state(freed.slot())) {
            case FREE -> {
                if (!rows.add(freed, null, now)) {
                    rows.add(freed, Ending.TAKEN, now);
                }
            }
            case GONE -> rows.add(freed, Ending.TAKEN, now);
            case KEPT -> {
                // looked at again
            }
        }
    }
}
