package se.minimaria.referral;

import java.util.Locale;

/** Whether somebody is sent here, or sent on. */
public enum Direction {
    IN,
    OUT;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Direction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
