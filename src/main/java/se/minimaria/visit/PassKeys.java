package se.minimaria.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.platform.SealedText;
import se.minimaria.platform.Secrets;

/**
 * What is kept of a key: one hash over both halves, which the context of its holder carries, and each half sealed. A seal
 * belongs to its row, so that rows cannot lend each other theirs.
 */
@Component
public class PassKeys {

    /** Longer than anybody books ahead or moves to. */
    private static final Duration SEALED = Duration.ofDays(730);

    private final byte[] key;
    private final SealedText sealing;

    PassKeys(Secrets secrets, Clock clock) {
        this.key = secrets.keyFor("visit-pass");
        this.sealing = new SealedText(secrets, "visit-pass-seal", clock);
    }

    /** The hash of both halves together. */
    public String hash(PassCode code) {
        return Secrets.sign(key, code.link() + " " + code.pin());
    }

    /** A half of the key that a row keeps. */
    public String seal(UUID pass, Half half, String plain) {
        return sealing.seal(plain, belongsTo(pass, half), SEALED);
    }

    /** Empty for what was sealed under a secret that the installation no longer has. */
    public Optional<String> open(UUID pass, Half half, String sealed) {
        return sealing.open(sealed, belongsTo(pass, half));
    }

    private static String belongsTo(UUID pass, Half half) {
        return pass + " " + half;
    }

    /** What is sealed. */
    public enum Half {
        LINK,
        PIN,
        ADDRESS
    }
}
