package se.minimaria.video;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sits in a room. */
public enum SeatKind {
    STAFF(0),
    YOUTH(1),
    INTERPRETER(2),
    RELATIVE(3);

    private final int rank;

    SeatKind(int rank) {
        this.rank = rank;
    }

    /** Where two browsers speak at once the one of the later rank gives way. */
    public int rank() {
        return rank;
    }

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
