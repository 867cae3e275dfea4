package se.minimaria.waiting;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.FreedTimes;
import se.minimaria.booking.FreedTimes.Freed;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.FreedRows.Ending;
import se.minimaria.waiting.FreedRows.Row;

/**
 * Makes one task of each time that was given back in a store and is free, and ends those whose time is booked otherwise or has
 * begun. It looks at what is so and not at what was told, so it may run as often as it likes, in two places at once, and after
 * a crash.
 */
@Component
@Transactional
class FollowFreed {

    private final FreedRows rows;
    private final FreedTimes times;
    private final WaitingSettings settings;
    private final Clock clock;

    FollowFreed(FreedRows rows, FreedTimes times, WaitingSettings settings, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    void follow(PrincipalId store) {
        var now = clock.instant();
        var open = rows.open(store);
        var booked = times.booked(open.stream().map(Row::span).toList());
        for (var row : open) {
            if (!row.starts().isAfter(now)) {
                rows.end(row.id(), Ending.BEGUN, null, now);
            } else if (booked.contains(row.span())) {
                rows.end(row.id(), Ending.TAKEN, null, now);
            }
        }
        var after = now.plus(settings.soonest());
        times.ahead(store, after, rows.known(store, after)).forEach(freed -> begin(freed, now));
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
