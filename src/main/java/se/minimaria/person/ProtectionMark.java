package se.minimaria.person;

import java.time.Instant;

/**
 * A decision about the protection of one person.
 *
 * @param by the name of whoever decided, as it was then
 */
public record ProtectionMark(Protection protection, String reason, String by, Instant at) {

    @Override
    public String toString() {
        return "ProtectionMark[" + protection + "]";
    }
}
