package se.minimaria.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time codes: six digits, half a minute, HMAC-SHA-1 (RFC 6238, as every authenticator has it). */
final class Totp {

    private static final int STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The step that a typed code belongs to, if it is this one, the one before or the one after. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        var code = typed.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        var current = stepAt(now);
        var found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            var expected = code(secret, step).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(expected, code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-1", impossible);
        }
    }
}
