package se.minimaria.disclosure;

import java.util.Locale;

/** Who said yes. */
public enum Giver {
    /** The young person alone. */
    YOUTH,
    /** The guardian, or both where there are two (föräldrabalken 6:11). */
    GUARDIAN,
    /** The young person and the guardians together. */
    BOTH;

    /** As stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Giver of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
