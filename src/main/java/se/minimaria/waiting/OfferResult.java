package se.minimaria.waiting;

import java.time.Instant;
import java.util.Optional;

/** What became of asking somebody about a time. */
public sealed interface OfferResult {

    /**
     * They are asked; the time is theirs to take until a moment.
     *
     * @param sends when the message goes; empty for a call
     */
    record Asked(OfferId offer, Optional<Instant> sends, Instant expires) implements OfferResult {}

    /** They are not; {@code messageKey} says why in the bundle. */
    record Refused(String messageKey) implements OfferResult {}
}
