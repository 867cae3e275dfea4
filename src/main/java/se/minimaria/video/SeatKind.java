package se.minimaria.video;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sits in a room. The order is that of rank where two browsers speak at once: the later one gives way. */
public enum SeatKind {
    STAFF,
    YOUTH,
    INTERPRETER,
    RELATIVE;

    /** The word in the database and in bundle keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the seat is that of somebody who was asked to come along. */
    public boolean isThird() {
        return this == INTERPRETER || this == RELATIVE;
    }

    /** The kind of somebody who may be asked to come along, as a form says it. */
    public static Optional<SeatKind> third(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.isThird() && kind.key().equals(key))
                .findFirst();
    }

    static SeatKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
