package se.minimaria.access;

import java.util.Locale;

/** Why a file was opened. Each has a sentence in the bundle, in words that the person it is about understands. */
public enum Purpose {
    BOOKED_VISIT,
    CARE,
    DOCUMENTATION,
    INCOMING_DOCUMENT,
    CONSENT,
    REQUEST,
    PROTECTION,
    EMERGENCY,
    LOG_EXTRACT;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
