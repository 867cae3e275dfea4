package se.minimaria.portal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.platform.Secrets;

/** What is kept of a one-time code, and what the context of its holder carries: a hash under a key of its own. */
@Component
public class CodeHashes {

    private final byte[] key;

    CodeHashes(Secrets secrets) {
        this.key = secrets.keyFor("portal-code");
    }

    /** The hash of what somebody typed; empty if it cannot be a code, which anybody may know. */
    public Optional<String> of(String typed) {
        return PortalCode.read(typed).map(this::of);
    }

    String of(PortalCode code) {
        return Secrets.sign(key, code.characters());
    }
}
