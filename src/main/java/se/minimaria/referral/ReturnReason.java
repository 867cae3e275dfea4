package se.minimaria.referral;

import java.util.Locale;

/** Why a referral goes back. That somebody uses something now is none, and never will be. */
public enum ReturnReason {
    /** The need is one that somebody else meets better. */
    OTHER_CARE,
    /** Past 21, so that adult care is the way. */
    TOO_OLD,
    /** The young person does not want to now; the door stays open. */
    NOT_NOW,
    /** Nobody could be reached in the way that was given. */
    NOT_REACHED,
    /** Somebody else helps already. */
    ELSEWHERE;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ReturnReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
