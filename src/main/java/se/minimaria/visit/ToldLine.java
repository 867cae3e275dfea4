package se.minimaria.visit;

import java.time.Instant;
import java.util.UUID;

/**
 * What the holder of a key was told about a visit.
 *
 * @param what {@code time}, {@code cancelled}, {@code missed}, or {@code reminder-} with how many minutes before
 * @param answer {@code queued}, or why they were not told
 */
public record ToldLine(UUID pass, String what, String answer, Instant at) {

    /** Whether a message was handed over. */
    public boolean isSent() {
        return answer.equals(Told.QUEUED);
    }
}
