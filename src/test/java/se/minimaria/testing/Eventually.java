package se.minimaria.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waits for something that comes by itself, for as long as is reasonable and no longer than needed. */
public final class Eventually {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private Eventually() {}

    /** Something to look for; a failure while looking means: not yet. */
    @FunctionalInterface
    public interface Look<T> {
        T look() throws Exception;
    }

    /** Returns as soon as it holds; fails when the patience ends. */
    public static void holds(Duration patience, String what, Look<Boolean> condition) {
        see(patience, what, () -> condition.look() ? Optional.of(true) : Optional.empty());
    }

    /** What was looked for, as soon as it is there; fails when the patience ends. */
    public static <T> T see(Duration patience, String what, Look<Optional<T>> thing) {
        var end = System.nanoTime() + patience.toNanos();
        @Nullable Exception last = null;
        do {
            try {
                var seen = thing.look();
                if (seen.isPresent()) {
                    return seen.get();
                }
                last = null;
            } catch (Exception notYet) {
                last = notYet;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (System.nanoTime() < end);
        throw new AssertionError("Within " + patience + " it did not come true that " + what, last);
    }
}
