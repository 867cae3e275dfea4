package se.minimaria.waiting;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.person.FileName;

/**
 * Somebody who would take a time that became free.
 *
 * @param who the person of the file; empty while they have given no name
 * @param keeps the later time that they would give up for it
 * @param noMessage why they cannot be asked by a message; empty when they can
 */
public record Candidate(WaitingWish wish, Optional<FileName> who, Optional<Instant> keeps, Optional<String> noMessage) {

    @Override
    public String toString() {
        return "Candidate[" + wish.id() + "]";
    }
}
