package se.minimaria.person;

import java.time.Instant;
import java.util.Optional;

/**
 * How certain an identity was found to be.
 *
 * @param proof what was seen; empty where a change took the certainty away
 * @param by the name of whoever saw it, as it was then
 */
public record IdentityMark(IdentityLevel level, Optional<Proof> proof, String by, Instant at) {

    @Override
    public String toString() {
        return "IdentityMark[" + level + "]";
    }
}
