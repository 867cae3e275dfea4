package se.minimaria.referral;

import java.util.Locale;

/** In which way somebody wants to be reached first. */
public enum Channel {
    ANY,
    CALL,
    SMS,
    LETTER,
    /** Through whoever sends. */
    THROUGH_SENDER;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
