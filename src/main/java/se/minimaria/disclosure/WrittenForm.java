package se.minimaria.disclosure;

import java.util.Locale;

/** How a yes was put in writing. OSL asks for no form; the written one is the operation's own rule (8.5). */
public enum WrittenForm {
    /** Signed on paper, which the clinic keeps. */
    PAPER,
    /** Signed on a screen at the clinic. */
    SCREEN;

    /** The bundle key of the words for it. */
    public String messageKey() {
        return "disclosure.form." + code();
    }

    /** As stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WrittenForm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
