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

    /** The bundle key of the words for it. */
    public String messageKey() {
        return "disclosure.giver." + code();
    }

    /** As stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Giver of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
