package se.minimaria.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a few words for somebody else to carry, such as a browser, who can neither read nor change them: AES-GCM under a
 * key of the installation for one purpose. What it belongs to is part of the seal, and so is the time when it ends.
 */
public final class SealedText {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public SealedText(Secrets secrets, String purpose, Clock clock) {
        this.key = new SecretKeySpec(secrets.keyFor(purpose), "AES");
        this.clock = clock;
    }

    /** The sealed text, which fits in an address or a cookie. It opens for some time from now. */
    public String seal(String text, String belongsTo, Duration time) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var ends = clock.instant().plus(time).getEpochSecond();
        var inside =
                ByteBuffer.allocate(Long.BYTES + plain.length).putLong(ends).put(plain);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, belongsTo, nonce).doFinal(inside.array());
            var all = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** What was sealed, if it is ours, belongs there and is not too old. */
    public Optional<String> open(String carried, String belongsTo) {
        try {
            var sealed = Base64.getUrlDecoder().decode(carried);
            if (sealed.length <= NONCE) {
                return Optional.empty();
            }
            var cipher = cipher(Cipher.DECRYPT_MODE, belongsTo, Arrays.copyOf(sealed, NONCE));
            var inside = ByteBuffer.wrap(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
            var ends = Instant.ofEpochSecond(inside.getLong());
            return clock.instant().isBefore(ends)
                    ? Optional.of(StandardCharsets.UTF_8.decode(inside).toString())
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String belongsTo, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
