package se.minimaria.referral;

import java.util.Locale;

/** Where a referral is. */
public enum State {
    /** Out: signed and let through by the law, not sent yet. */
    WRITTEN,
    SENT,
    RECEIVED,
    ACCEPTED,
    /** In: with a reason and another door. Out: they could not. */
    RETURNED,
    /** A first visit is booked. */
    BOOKED,
    /** Out: the person is with us again, and somebody follows up. */
    BACK,
    CLOSED,
    /** Taken back by whoever sent it. */
    REVOKED;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
