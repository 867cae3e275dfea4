package se.minimaria.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Issues and checks the keys of forms that need no session: 128 random bits and the time, sealed with HMAC-SHA-256.
 *
 * <p>A key proves that the form came from one of our pages within twelve hours. That it is used once is for the module
 * that takes the form in; nothing is stored here.
 */
public final class FormKeys {

    /** Name of the hidden field. */
    public static final String FIELD = "key";

    static final Duration VALID = Duration.ofHours(12);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BODY = 16 + Long.BYTES;
    private static final int SEAL = 16;

    private final SecretKeySpec secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Keys under a secret that all nodes of the application have in common.
     *
     * @param secret at least 32 random bytes
     */
    public FormKeys(byte[] secret, Clock clock) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("The secret of form keys needs at least 32 bytes");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.clock = clock;
    }

    /** A new key for one form. */
    public String issue() {
        byte[] number = new byte[16];
        random.nextBytes(number);
        byte[] body = ByteBuffer.allocate(BODY)
                .put(number)
                .putLong(clock.instant().getEpochSecond())
                .array();
        byte[] key = ByteBuffer.allocate(BODY + SEAL).put(body).put(seal(body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** The number of a key that is ours and young enough; empty for everything else, without saying why. */
    public Optional<FormKey> check(@Nullable String text) {
        byte[] key = decode(text);
        if (key.length != BODY + SEAL) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(key, BODY);
        if (!MessageDigest.isEqual(seal(body), Arrays.copyOfRange(key, BODY, key.length))) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(body);
        UUID number = new UUID(parts.getLong(), parts.getLong());
        Duration age = Duration.between(Instant.ofEpochSecond(parts.getLong()), clock.instant());
        return age.compareTo(VALID) > 0 ? Optional.empty() : Optional.of(new FormKey(number));
    }

    private static byte[] decode(@Nullable String text) {
        try {
            return text == null ? new byte[0] : Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Arrays.copyOf(mac.doFinal(body), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
