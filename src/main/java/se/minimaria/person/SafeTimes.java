package se.minimaria.person;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.shared.Sweden;

/**
 * When it is safe to make oneself heard, by Swedish wall time. No day named is every day, no hours are all hours.
 *
 * @param from the whole hour from which on; given together with {@code to}
 * @param to the whole hour before which; up to 24
 */
public record SafeTimes(
        Set<DayOfWeek> days,
        @Nullable Integer from,
        @Nullable Integer to) {

    private static final int HOURS = 24;

    public static final SafeTimes ANY = new SafeTimes(Set.of(), null, null);

    public SafeTimes {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("Hours have a beginning and an end");
        }
        if (from != null && to != null && (from < 0 || to > HOURS || from >= to)) {
            throw new IllegalArgumentException("Not hours of a day");
        }
    }

    /** Whether one may ring or write at a moment. */
    public boolean includes(Instant moment) {
        var wall = Sweden.wall(moment);
        return (days.isEmpty() || days.contains(wall.getDayOfWeek()))
                && (from == null || to == null || (wall.getHour() >= from && wall.getHour() < to));
    }
}
