package se.minimaria.contact;

import java.util.Locale;

/** How somebody had best be met next. */
public enum Channel {
    MESSAGE,
    CALL,
    VISIT,
    DIGITAL;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
