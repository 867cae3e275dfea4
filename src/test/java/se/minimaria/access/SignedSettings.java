package se.minimaria.access;

import java.time.Instant;
import se.minimaria.platform.ContextKey;
import se.minimaria.platform.Secrets;

/** Signs contexts for tests that talk to the database directly. */
public final class SignedSettings {

    private final ContextSignature signature;

    public SignedSettings(Secrets secrets) {
        this.signature = new ContextSignature(ContextKey.of(secrets));
    }

    public String of(AccessContext context) {
        return of(context, Instant.now());
    }

    /** As it was signed at another moment. */
    public String of(AccessContext context, Instant then) {
        return signature.of(context, then);
    }
}
