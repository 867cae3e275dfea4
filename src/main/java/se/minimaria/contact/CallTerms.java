package se.minimaria.contact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import se.minimaria.person.SafeTimes;

/**
 * When it is safe to call somebody, and what may be said.
 *
 * @param sayWho whether one may say where one calls from if somebody else answers
 * @param leaveMessage whether one may leave a message if nobody does
 */
public record CallTerms(SafeTimes times, boolean sayWho, boolean leaveMessage) {

    private static final int HOURS_OF_A_WEEK = 7 * 24;

    public CallTerms {
        if (times.from() == null) {
            throw new IllegalArgumentException("Nobody is called at all hours");
        }
    }

    /** When it is safe next: now, or the whole hour at which it begins. */
    public Instant next(Instant now) {
        if (times.includes(now)) {
            return now;
        }
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        return IntStream.rangeClosed(1, HOURS_OF_A_WEEK + 1)
                .mapToObj(ahead -> hour.plus(ahead, ChronoUnit.HOURS))
                .filter(times::includes)
                .findFirst()
                .orElseThrow();
    }
}
