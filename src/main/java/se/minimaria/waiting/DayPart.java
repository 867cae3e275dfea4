package se.minimaria.waiting;

import java.util.Locale;

/** In which part of a day somebody can come. The hours are those that one filters free times by. */
public enum DayPart {
    ANY,
    /** From three. */
    AFTER_SCHOOL,
    /** From five. */
    EVENING;

    /** The word in the database, in forms and in bundle keys: {@code after-school}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DayPart of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
