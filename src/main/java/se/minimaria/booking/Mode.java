package se.minimaria.booking;

import java.util.Locale;

/** How one meets. A digital visit has no place and takes up no room. */
public enum Mode {
    ON_SITE,
    DIGITAL;

    /** The word in the database and in bundle keys: {@code on-site}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bundle key of the name: {@code booking.mode.on-site}. */
    public String messageKey() {
        return "booking.mode." + key();
    }

    static Mode of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
