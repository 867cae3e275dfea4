package se.minimaria.referral;

import java.util.Locale;

/** Whether the young person knows of the referral. If not, the first contact is careful; it is never a reason to return it. */
public enum Knows {
    YES,
    NO,
    UNSURE;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Knows of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
