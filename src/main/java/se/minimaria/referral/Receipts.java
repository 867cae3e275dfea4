package se.minimaria.referral;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.platform.Secrets;

/**
 * What follows from the number of a form, under keys of the installation: the same form sent twice is one referral with one
 * receipt. Kept of a receipt is a keyed hash, which the context of its holder carries.
 */
@Component
public class Receipts {

    private static final int BITS = 5;
    private static final int MASK = 31;

    private final byte[] formKey;
    private final byte[] codeKey;

    Receipts(Secrets secrets) {
        this.formKey = secrets.keyFor("referral-form");
        this.codeKey = secrets.keyFor("referral-receipt");
    }

    ReceiptCode of(UUID form) {
        var bits = seal("receipt", form);
        var letters = new StringBuilder();
        for (int at = 0; at < ReceiptCode.LENGTH; at++) {
            var first = at * BITS;
            var two = ((bits[first / Byte.SIZE] & 0xff) << Byte.SIZE) | (bits[first / Byte.SIZE + 1] & 0xff);
            var shift = 2 * Byte.SIZE - BITS - first % Byte.SIZE;
            letters.append(ReceiptCode.ALPHABET.charAt((two >> shift) & MASK));
        }
        return new ReceiptCode(letters.toString());
    }

    ReferralId id(UUID form) {
        return new ReferralId(uuid("referral", form));
    }

    /** The id of the first step, or of what the sender was told at once. */
    UUID part(String what, UUID form) {
        return uuid(what, form);
    }

    String formHash(UUID form) {
        return Secrets.sign(formKey, "form " + form);
    }

    /** What is kept of a receipt. */
    public String hash(ReceiptCode code) {
        return Secrets.sign(codeKey, code.value());
    }

    private byte[] seal(String what, UUID form) {
        return Secrets.mac(formKey, (what + " " + form).getBytes(StandardCharsets.UTF_8));
    }

    /** Version 8: made by the application's own rule. */
    private UUID uuid(String what, UUID form) {
        var bytes = ByteBuffer.wrap(seal(what, form));
        var high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        var low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
