package se.minimaria.message;

import java.util.Locale;
import java.util.Set;

/** What a message says. The words are in the bundle, under the same name; each needs its parts and takes no others. */
public enum Template {
    /** A time is booked. */
    BOOKED(Part.WHEN, Part.LINK),
    /** A time comes near. */
    REMINDER(Part.WHEN, Part.LINK),
    /** A time has been moved; the new one. */
    MOVED(Part.WHEN, Part.LINK),
    /** We have cancelled a time. */
    CANCELLED(Part.WHEN, Part.LINK),
    /** A time that somebody may come along to. */
    ALONG(Part.WHEN, Part.LINK),
    /** A time that somebody may come along to comes near. */
    ALONG_REMINDER(Part.WHEN, Part.LINK),
    /** A time that somebody may come along to has been moved; the new one. */
    ALONG_MOVED(Part.WHEN, Part.LINK),
    /** A time that somebody was to come along to has been given back or cancelled. */
    ALONG_CANCELLED(Part.WHEN, Part.LINK),
    /** A time has become free and is kept for a while. */
    OFFER(Part.WHEN, Part.LINK, Part.EXPIRES),
    /** There is something new in the thread. */
    ANSWERED(Part.LINK),
    /** The way back after a visit that was missed. */
    MISSED(Part.LINK),
    /** A time that somebody else keeps for the person. */
    HELD(Part.WHEN, Part.LINK, Part.EXPIRES),
    /** A referral has been answered. */
    REFERRAL(Part.LINK),
    /** We shall call at a time. */
    CALL(Part.WHEN);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Part> parts;

    Template(Part... parts) {
        this.parts = Set.of(parts);
    }

    /** As stored, and the end of the message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Template of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Set<Part> parts() {
        return parts;
    }

    /** What a text can have in it; none of it says about whom or what. */
    enum Part {
        WHEN,
        LINK,
        EXPIRES
    }
}
