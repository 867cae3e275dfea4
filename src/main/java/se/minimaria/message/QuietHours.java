package se.minimaria.message;

import java.time.Instant;
import java.time.LocalTime;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.minimaria.shared.Sweden;

/**
 * The hours in which no telephone may ring, by the clock on the wall, also in the nights in which that clock is moved.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not quiet; the same as {@code from} means that none is
 */
record QuietHours(
        @DefaultValue("21:00") LocalTime from,
        @DefaultValue("08:00") LocalTime to) {

    /** The moment itself, or the end of the quiet hours that it lies in. */
    Instant next(Instant moment) {
        var wall = Sweden.wall(moment);
        if (!isQuiet(wall.toLocalTime())) {
            return moment;
        }
        var overMidnight = from.isAfter(to) && !wall.toLocalTime().isBefore(from);
        var end = wall.toLocalDate().plusDays(overMidnight ? 1 : 0).atTime(to).atZone(Sweden.ZONE);
        // an end that comes twice in autumn: the first may have passed
        return end.toInstant().isAfter(moment)
                ? end.toInstant()
                : end.withLaterOffsetAtOverlap().toInstant();
    }

    boolean isQuiet(Instant moment) {
        return isQuiet(Sweden.wall(moment).toLocalTime());
    }

    private boolean isQuiet(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }
}
