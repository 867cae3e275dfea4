package se.minimaria.outreach;

import java.time.Instant;
import se.minimaria.network.ClinicId;

/**
 * Somewhere that somebody is going.
 *
 * @param clinic whose work it is
 * @param place where, as a short text; never a private home
 * @param note what it is about; names nobody
 */
public record Plan(ClinicId clinic, OutreachKind kind, String place, Instant starts, Instant ends, String note) {

    /** The most characters of a place. */
    public static final int LONGEST_PLACE = 120;

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 2_000;

    public Plan {
        if (place.isBlank() || place.length() > LONGEST_PLACE || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("Not a place and a note");
        }
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("Ends before it starts");
        }
    }

    @Override
    public String toString() {
        return "Plan[" + kind + "]";
    }
}
