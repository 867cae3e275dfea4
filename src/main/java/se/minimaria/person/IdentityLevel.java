package se.minimaria.person;

import java.util.Locale;

/** How certain it is who a file is about. Whoever says no name has no file. */
public enum IdentityLevel {
    /** So they said, and nobody has seen proof. */
    STATED,
    /** Somebody at work has seen proof. */
    VERIFIED;

    /** The bundle key of the words: {@code person.identity.stated}. */
    public String messageKey() {
        return "person.identity." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IdentityLevel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
