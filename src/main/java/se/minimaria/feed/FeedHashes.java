package se.minimaria.feed;

import org.springframework.stereotype.Component;
import se.minimaria.platform.Secrets;

/** What is kept of an address, and what the context of whoever fetches it carries: a hash under a key of its own. */
@Component
public class FeedHashes {

    private final byte[] key;

    FeedHashes(Secrets secrets) {
        this.key = secrets.keyFor("calendar-feed");
    }

    public String of(FeedCode code) {
        return Secrets.sign(key, code.characters());
    }
}
