package se.minimaria.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a return code into what is stored: HMAC-SHA-256 in hex, under a key that the database does not have.
 *
 * <p>44 bits are few without the key, so the key must lie elsewhere. Four words of at most nine letters always fill one
 * block of the hash: every code, right or wrong, costs the same work.
 */
final class CodeHasher {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    CodeHasher(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("The key of return codes has at least " + SHORTEST_KEY + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String hash(ReturnCode code) {
        var folded = code.spoken().stream().map(WordList::fold).collect(Collectors.joining(" "));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(folded.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }
}
