package se.minimaria.referral;

import java.time.Instant;
import java.util.Optional;

/**
 * One step that a referral has taken.
 *
 * @param nr the first has 1; whoever takes the next one says which was the last that they saw
 * @param by who took it; empty for a sender without a log-in
 * @param words in the taker's own words; empty for none
 */
public record Step(
        int nr,
        State state,
        Instant at,
        String by,
        Optional<ReturnReason> reason,
        Optional<OtherDoor> door,
        String words) {

    @Override
    public String toString() {
        return "Step[%d %s]".formatted(nr, state);
    }
}
