package se.minimaria.referral;

import java.util.Locale;

/** Where else the way leads. A return has one, so that it is never a bare no. */
public enum OtherDoor {
    PSYCHIATRY,
    ADULT_CARE,
    EMERGENCY,
    SOCIAL_SERVICES,
    YOUTH_CLINIC,
    HEALTH_CENTRE,
    /** The young person writes to us, without a name if they like. */
    WRITE_TO_US,
    /** Send it again with what is missing. */
    SEND_AGAIN;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OtherDoor of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
