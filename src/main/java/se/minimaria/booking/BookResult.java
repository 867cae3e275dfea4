package se.minimaria.booking;

import java.time.Instant;
import java.util.List;

/** What became of a wish for a time. */
public sealed interface BookResult {

    /** The time is taken, by this attendance. */
    record Booked(AppointmentId appointment, AttendanceId attendance) implements BookResult {}

    /** The time is kept for whoever asked, until a moment. */
    record Held(AppointmentId appointment, Instant until) implements BookResult {}

    /** Somebody was faster. Here are the nearest other times, at most three, the same place first. */
    record Taken(List<Slot> nearest) implements BookResult {

        public Taken {
            nearest = List.copyOf(nearest);
        }
    }

    /** Not a time that is offered; {@code messageKey} says why in the bundle. */
    record NotOffered(String messageKey) implements BookResult {}
}
