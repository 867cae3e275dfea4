package se.minimaria.video;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

/**
 * The code with which a third comes along: thirteen characters, 65 bits, shown once to whoever invites. The alphabet has no
 * letters that look like a digit; when read, such letters count as the digit they look like.
 *
 * @param characters without the dashes that it is shown with
 */
public record GuestCode(String characters) {

    private static final int LENGTH = 13;
    private static final int BITS = 5;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** The code of the first 65 bits. */
    static GuestCode of(byte[] entropy) {
        var bytes = ByteBuffer.wrap(entropy);
        var bits = bytes.getLong();
        var last = bytes.get();
        var characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            characters.append(ALPHABET.charAt((int) (bits >>> (BITS * i)) & 31));
        }
        return new GuestCode(characters
                .append(ALPHABET.charAt((int) ((bits >>> 60) & 15) | (last & 1) << 4))
                .toString());
    }

    /** Reads what somebody typed: small letters, spaces and dashes are all right. Empty if it cannot be a code. */
    public static Optional<GuestCode> read(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
        var known = characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return known && characters.length() == LENGTH ? Optional.of(new GuestCode(characters)) : Optional.empty();
    }

    /** The three groups, to read aloud. */
    public String shown() {
        return characters.substring(0, 4) + "-" + characters.substring(4, 8) + "-" + characters.substring(8);
    }

    @Override
    public String toString() {
        return "GuestCode[****]";
    }
}
