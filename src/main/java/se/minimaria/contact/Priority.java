package se.minimaria.contact;

import java.util.Locale;

/** How soon somebody has to do something about a contact, as people at work judged it; never set by the clock. */
public enum Priority {
    /** Danger now: before everything else, and the youth sees where to get help at once. */
    ACUTE,
    SOON,
    NORMAL;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Priority of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
