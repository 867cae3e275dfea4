package se.minimaria.waiting;

import java.util.Locale;

/** Who is asked before others. Whoever waits longest goes first among equals. */
public enum Precedence {
    FIRST,
    SOON,
    USUAL;

    /** As stored: one goes first. */
    int rank() {
        return ordinal() + 1;
    }

    static Precedence of(int rank) {
        return values()[rank - 1];
    }

    /** The word in forms and in bundle keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
