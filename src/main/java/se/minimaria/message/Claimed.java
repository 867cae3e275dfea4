package se.minimaria.message;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A message that the caller, and nobody else, is to hand to the gateway now. */
record Claimed(
        UUID id,
        Channel channel,
        Locale language,
        String sealedAddress,
        String sealedText,
        int attempts,
        Instant pointlessAt) {

    @Override
    public String toString() {
        return "Claimed[" + id + "]";
    }
}
