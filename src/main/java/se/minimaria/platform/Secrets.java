package se.minimaria.platform;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's one secret, from which every purpose gets a key of its own (HMAC-SHA-256 over the purpose's name).
 *
 * <p>It lives outside the database: whoever copies the tables can neither sign a context nor try out return codes. All
 * nodes of one installation need the same secret.
 */
public final class Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] master;

    public Secrets(byte[] master) {
        if (master.length < 32) {
            throw new IllegalArgumentException("The installation's secret has fewer than 32 bytes");
        }
        this.master = master.clone();
    }

    /** The 32-byte key for one purpose; the same purpose always gets the same key. */
    public byte[] keyFor(String purpose) {
        return mac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256 of a text under a key, in hexadecimal. */
    public static String sign(byte[] key, String text) {
        return HexFormat.of().formatHex(mac(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** HMAC-SHA-256 of bytes under a key. */
    public static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
