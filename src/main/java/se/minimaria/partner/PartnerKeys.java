package se.minimaria.partner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.platform.Secrets;

/**
 * What follows from the number of a form, under keys of the installation: the same form sent twice gives the same link and
 * the same time, and neither tells the number.
 */
@Component
public class PartnerKeys {

    private final byte[] links;
    private final byte[] hashes;
    private final byte[] slips;

    PartnerKeys(Secrets secrets) {
        this.links = secrets.keyFor("partner-link");
        this.hashes = secrets.keyFor("partner-link-hash");
        this.slips = secrets.keyFor("partner-slip");
    }

    /** What is kept of a link, and what the context of whoever opens it carries. */
    public String hash(LinkCode code) {
        return Secrets.sign(hashes, code.characters());
    }

    /** Whose the time is: nobody has words that lead there, only the slip does. */
    public String holder(UUID form) {
        return Secrets.sign(slips, "holder " + form);
    }

    LinkCode code(UUID form) {
        return LinkCode.of(seal(links, "code", form));
    }

    PartnerLinkId link(UUID form) {
        return new PartnerLinkId(uuid(seal(links, "id", form)));
    }

    UUID handover(UUID form) {
        return uuid(seal(slips, "handover", form));
    }

    private static byte[] seal(byte[] key, String purpose, UUID form) {
        return Secrets.mac(key, (purpose + " " + form).getBytes(StandardCharsets.UTF_8));
    }

    /** Version 8: made by the application's own rule. */
    private static UUID uuid(byte[] seal) {
        var bytes = ByteBuffer.wrap(seal);
        var high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        var low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
