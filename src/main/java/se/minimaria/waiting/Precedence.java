package se.minimaria.waiting;

import java.util.Arrays;
import java.util.Locale;

/** Who is asked before others. Whoever waits longest goes first among equals. */
public enum Precedence {
    FIRST(1),
    SOON(2),
    USUAL(3);

    private final int rank;

    Precedence(int rank) {
        this.rank = rank;
    }

    /** As stored: one goes first. */
    int rank() {
        return rank;
    }

    static Precedence of(int rank) {
        return Arrays.stream(values())
                .filter(one -> one.rank == rank)
                .findFirst()
                .orElseThrow();
    }

    /** The word in forms and in bundle keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
