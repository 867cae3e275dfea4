package se.minimaria.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a value holds, both ends included; an absent end is open.
 *
 * @param from the first day
 * @param to the last day
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Holds on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Ends on " + to + ", before it begins on " + from);
        }
    }

    /** Whether the value holds on a day. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}
