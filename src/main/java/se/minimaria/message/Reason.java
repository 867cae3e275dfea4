package se.minimaria.message;

import java.util.Locale;

/** Why a message did not reach anybody, or why nobody knows. */
public enum Reason {
    // withheld when it was handed over
    OPTED_OUT,
    SHIELDED,
    NO_GATEWAY,
    BAD_ADDRESS,
    ABROAD,
    TOO_LATE,
    // given up later
    REJECTED,
    REFUSED,
    TOO_MANY,
    UNREADABLE,
    NOT_DELIVERED,
    // neither
    LOST;

    /** Whether it is what the person chose or what protects them; no fault that anybody should mend. */
    boolean isChosen() {
        return this == OPTED_OUT || this == SHIELDED;
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words for it. */
    public String messageKey() {
        return "message.reason." + code();
    }

    static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
