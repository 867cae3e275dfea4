package se.minimaria.visit;

import java.time.Duration;
import se.minimaria.message.Template;

/**
 * Something to tell about a visit.
 *
 * @param what as it is noted: the same thing is told once for each time that the visit has
 * @param own how it is told to whoever is to come
 * @param along how it is told to whoever may come along, who can change nothing
 */
record Occasion(String what, Template own, Template along) {

    private static final String TIME = "time";

    static final Occasion BOOKED = new Occasion(TIME, Template.BOOKED, Template.ALONG);
    static final Occasion MOVED = new Occasion(TIME, Template.MOVED, Template.ALONG_MOVED);
    static final Occasion CANCELLED = new Occasion("cancelled", Template.CANCELLED, Template.ALONG_CANCELLED);

    /** Somebody did not come; what they are told is the way back, and nobody else is told anything. */
    static final Occasion MISSED = new Occasion("missed", Template.MISSED, Template.MISSED);

    /** A reminder so long before the visit. */
    static Occasion reminder(Duration before) {
        return new Occasion("reminder-" + before.toMinutes() + "m", Template.REMINDER, Template.ALONG_REMINDER);
    }

    Template template(Part part) {
        return part == Part.SELF ? own : along;
    }
}
