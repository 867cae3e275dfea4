package se.minimaria.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form that the log's seals are made over, said a second time: the sealing function has it in SQL, and who
 * verifies does not ask the database to judge itself. Each field is its number of bytes in UTF-8, a colon and its text, a
 * missing one a hyphen, so that no text can pass for two fields or for none.
 */
final class LogCanon {

    private LogCanon() {}

    /** SHA-256 over the fields in their canonical form. */
    static byte[] hash(List<@Nullable String> fields) {
        var digest = sha256();
        for (var field : fields) {
            if (field == null) {
                digest.update((byte) '-');
            } else {
                var text = field.getBytes(StandardCharsets.UTF_8);
                digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(text);
            }
        }
        return digest.digest();
    }

    /** The same in hexadecimal. */
    static String hex(List<@Nullable String> fields) {
        return HexFormat.of().formatHex(hash(fields));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
