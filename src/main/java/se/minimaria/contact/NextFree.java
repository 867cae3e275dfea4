package se.minimaria.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.shared.WorldClock;

/**
 * The soonest free time at any place, for pages that only mention it. It may be half a minute old; whoever wants the time
 * asks the database.
 */
@Component
public class NextFree {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration AHEAD = Duration.ofDays(14);

    private final FindSlots slots;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Optional.empty(), Instant.EPOCH));

    NextFree(FindSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    private record Known(Optional<Slot> slot, Instant asked) {}

    /** As any visitor would see it. Not to be called inside a transaction. */
    public Optional<Slot> soonest() {
        var now = clock.instant();
        if (WorldClock.stepped()) {
            return ask(now);
        }
        var last = Objects.requireNonNull(known.get());
        if (Duration.between(last.asked(), now).compareTo(FRESH) > 0) {
            last = new Known(ask(now), now);
            known.set(last);
        }
        return last.slot();
    }

    private Optional<Slot> ask(Instant now) {
        return Access.as(
                new Visitor(),
                () -> slots.find(SlotQuery.any(now, now.plus(AHEAD), 1)).stream()
                        .findFirst());
    }
}
