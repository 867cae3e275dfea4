package se.minimaria.contact;

import java.util.Locale;

/** How a contact came in. */
public enum Way {
    /** By the public pages: written, filled in, or a time taken. */
    PAGES,
    /** By telephone, written down by whoever answered. */
    PHONE,
    /** At the door, written down by whoever was there. */
    DOOR,
    /** Somebody asks to be called. */
    CALL_BACK;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody at work wrote it down. */
    public boolean isSpoken() {
        return this == PHONE || this == DOOR;
    }

    static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
