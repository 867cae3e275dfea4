package se.minimaria.person;

import java.time.Instant;
import java.util.Optional;

/**
 * An identity number in the time that it held.
 *
 * @param reason why it came, where somebody was asked
 * @param by the name of whoever gave it, as it was then
 */
public record HeldNumber(
        IdentityNumber number, Instant from, Optional<Instant> until, Optional<String> reason, Optional<String> by) {

    @Override
    public String toString() {
        return "HeldNumber[****]";
    }
}
