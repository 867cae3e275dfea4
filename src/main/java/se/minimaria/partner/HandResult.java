package se.minimaria.partner;

import java.time.Instant;
import java.util.List;
import se.minimaria.booking.AppointmentId;
import se.minimaria.booking.Slot;

/** What became of the wish to hand a time over. */
public sealed interface HandResult {

    /**
     * The time is taken, by this form now or before.
     *
     * @param at when it was taken, from which the minutes run in which it can be undone
     */
    record Handed(AppointmentId appointment, Instant at) implements HandResult {}

    /** Somebody was faster. Here are the nearest other times, at most three. */
    record Taken(List<Slot> nearest) implements HandResult {

        public Taken {
            nearest = List.copyOf(nearest);
        }
    }

    /** Not a time that is offered; {@code messageKey} says why in the bundle. */
    record NotOffered(String messageKey) implements HandResult {}
}
