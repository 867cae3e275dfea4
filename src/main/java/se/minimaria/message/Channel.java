package se.minimaria.message;

import java.util.Locale;

/** A way to reach somebody. */
public enum Channel {
    SMS,
    MAIL;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
