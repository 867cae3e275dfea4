package se.minimaria.waiting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.person.FileNames;
import se.minimaria.visit.Way;
import se.minimaria.visit.Ways;

/** Whether somebody who waits may be asked by a message: never when they are protected, and else as they have chosen. */
@Component
class WaysToAsk {

    /** As in the bundle of reasons. */
    private static final String PROTECTED = "protected";

    private final Ways ways;
    private final FileNames names;

    WaysToAsk(Ways ways, FileNames names) {
        this.ways = ways;
        this.names = names;
    }

    Way of(WaitingWish wish) {
        var files = wish.file().map(Set::of).orElse(Set.of());
        return FindCandidates.isShielded(wish, names.of(files))
                ? new Way.No(PROTECTED)
                : ways.of(wish.file(), wish.asked(), wish.language());
    }

    /** When a message goes that is sent at a moment; empty when it does not before another. */
    Optional<Instant> safe(Way.To to, Instant from, Instant until) {
        return ways.safe(to, from, until);
    }

    /** Why not, as the end of a key {@code person.why-not.}. */
    Optional<String> against(WaitingWish wish) {
        return of(wish) instanceof Way.No(String why) ? Optional.of(why) : Optional.empty();
    }
}
