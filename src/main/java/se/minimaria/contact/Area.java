package se.minimaria.contact;

import java.util.Locale;

/** What somebody wants help with, as ticked and never as judged. */
public enum Area {
    SUBSTANCES,
    GAMBLING,
    MOOD,
    HOME,
    SCHOOL,
    OTHER;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Area of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
