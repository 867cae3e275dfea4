package se.minimaria.visit;

import java.time.Duration;
import se.minimaria.message.Template;

/**
 * Something to tell about a visit.
 *
 * @param what as it is noted: the same thing is told once for each time that the visit has
 */
record Occasion(String what, Template template) {

    private static final String TIME = "time";

    static final Occasion BOOKED = new Occasion(TIME, Template.BOOKED);
    static final Occasion MOVED = new Occasion(TIME, Template.MOVED);
    static final Occasion CANCELLED = new Occasion("cancelled", Template.CANCELLED);

    /** Somebody did not come; what they are told is the way back. */
    static final Occasion MISSED = new Occasion("missed", Template.MISSED);

    /** A reminder so long before the visit. */
    static Occasion reminder(Duration before) {
        return new Occasion("reminder-" + before.toMinutes() + "m", Template.REMINDER);
    }
}
