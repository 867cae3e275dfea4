package se.minimaria.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.SealedText;
import se.minimaria.platform.Secrets;

/**
 * Seals what must not be read in the database, each part bound to its row, and the names under which gateways tell us what
 * became of a message. Neither opens long after its time.
 */
@Component
class Seals {

    /** A sender may be at work at the last moment. */
    private static final Duration MARGIN = Duration.ofDays(1);
    /** Gateways repeat a receipt for some hours, and operators give up on a telephone after some days. */
    private static final Duration RECEIPTS = Duration.ofDays(7);

    private static final String RECEIPT = "receipt";

    private final SealedText contents;
    private final SealedText receipts;
    private final Clock clock;

    Seals(Secrets secrets, Clock clock) {
        this.contents = new SealedText(secrets, "message", clock);
        this.receipts = new SealedText(secrets, "message-receipt", clock);
        this.clock = clock;
    }

    String address(UUID message, String address, Instant until) {
        return contents.seal(address, "address/" + message, lifetime(until));
    }

    String text(UUID message, String text, Instant until) {
        return contents.seal(text, "text/" + message, lifetime(until));
    }

    /** Where a message goes; empty when the row is not as we wrote it, or under another secret. */
    Optional<String> address(Claimed message) {
        return contents.open(message.sealedAddress(), "address/" + message.id());
    }

    Optional<String> text(Claimed message) {
        return contents.open(message.sealedText(), "text/" + message.id());
    }

    /** A name for a message that nobody can guess and only we can read. */
    String receipt(UUID message, PrincipalId principal) {
        return receipts.seal(message + " " + principal.value(), RECEIPT, RECEIPTS);
    }

    /** The message that a name is for, if we have given it. */
    Optional<Receipted> receipted(String token) {
        return receipts.open(token, RECEIPT).map(inside -> {
            var parts = inside.split(" ", 2);
            return new Receipted(UUID.fromString(parts[0]), new PrincipalId(parts[1]));
        });
    }

    /** A message and whose it is. */
    record Receipted(UUID message, PrincipalId principal) {}

    private Duration lifetime(Instant until) {
        return Duration.between(clock.instant(), until).plus(MARGIN);
    }
}
