package se.minimaria.booking;

import java.util.Locale;

/**
 * How a visit went. Set by somebody at work, never by the clock: a mark that brands a person is a person's decision.
 */
public enum Outcome {
    /** Kom. */
    CAME,
    /** Sent återbud: the visitor cancelled so late that nobody else could use the time. */
    LATE_CANCEL,
    /** Uteblev. */
    MISSED,
    /** Återbud från oss. */
    CANCELLED_BY_US;

    /** The word in the database and in bundle keys: {@code late-cancel}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bundle key of the name: {@code booking.outcome.late-cancel}. */
    public String messageKey() {
        return "booking.outcome." + key();
    }

    /** Whether the outcome says that the visit did not happen because somebody said so beforehand. */
    boolean cancels() {
        return this == LATE_CANCEL || this == CANCELLED_BY_US;
    }

    static Outcome of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
