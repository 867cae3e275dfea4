package se.minimaria.visit;

import java.util.Locale;

/** As whom somebody holds a key. */
public enum Part {
    /** Is to come, and changes the visit. */
    SELF,
    /** Is invited along, and reads it. */
    GUARDIAN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
