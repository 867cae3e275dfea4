package se.minimaria.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The one clock of the application. It tells the time of the world, unless the calling thread has stepped into another
 * time with {@link #at}; the synthetic county does so to live through its history under the rules of each day.
 *
 * <p>Security never uses the stepped time: how long a signed context is valid follows {@link #real()}.
 */
public final class WorldClock extends Clock {

    private static final ScopedValue<Instant> STEPPED = ScopedValue.newInstance();

    private final Clock world;

    public WorldClock() {
        this(Clock.systemUTC());
    }

    private WorldClock(Clock world) {
        this.world = world;
    }

    /** Does the work as if it were {@code instant}; the calling thread only, until the work returns. */
    public static <T> T at(Instant instant, Supplier<T> work) {
        return ScopedValue.where(STEPPED, instant).call(work::get);
    }

    /** Whether the calling thread has stepped out of the present. */
    public static boolean stepped() {
        return STEPPED.isBound();
    }

    /** The world's time, whatever {@link #at} says. */
    public Instant real() {
        return world.instant();
    }

    @Override
    public Instant instant() {
        return STEPPED.isBound() ? STEPPED.get() : world.instant();
    }

    @Override
    public ZoneId getZone() {
        return world.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WorldClock(world.withZone(zone));
    }
}
