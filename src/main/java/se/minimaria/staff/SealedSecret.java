package se.minimaria.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts small secrets with AES-GCM under a key that lives outside the database. Each is bound to its owner: moved to
 * another row it cannot be opened.
 */
final class SealedSecret {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealedSecret(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    String close(byte[] secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        var whole = ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
        return Base64.getEncoder().encodeToString(whole.array());
    }

    byte[] open(String sealed, String owner) {
        var whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        var closed = new byte[whole.remaining()];
        whole.get(closed);
        return run(Cipher.DECRYPT_MODE, nonce, closed, owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A stored secret does not open with this installation's key", broken);
        }
    }
}
