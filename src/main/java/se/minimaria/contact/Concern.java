package se.minimaria.contact;

import java.util.Locale;

/** For whose sake somebody makes contact. */
public enum Concern {
    /** For their own. */
    SELF,
    /** For their own, because of somebody close: a file that opens is theirs and not the other's. */
    RELATIVE,
    /** About somebody else, as a school or a guardian does: no file opens from it. */
    OTHER,
    /** About nobody: somebody who works with the young asks for advice and names no one. No file opens from it. */
    ADVICE;

    /** Whether somebody may give their name in it and get a file of their own. */
    public boolean opensFile() {
        return switch (this) {
            case SELF, RELATIVE -> true;
            case OTHER, ADVICE -> false;
        };
    }

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Concern of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
