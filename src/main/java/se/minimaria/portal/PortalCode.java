package se.minimaria.portal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A one-time code as it is written on a slip: ten characters, 50 random bits, in two groups. The alphabet has no
 * letters that look like a digit; when read, such letters count as the digit they look like.
 */
record PortalCode(String characters) {

    static final int LENGTH = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static PortalCode random() {
        var characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PortalCode(characters.toString());
    }

    /** Reads what somebody typed: small letters, spaces and dashes are all right. Empty if it cannot be a code. */
    static Optional<PortalCode> read(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
        var known = characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return known && characters.length() == LENGTH ? Optional.of(new PortalCode(characters)) : Optional.empty();
    }

    /** The two groups, for paper. */
    String shown() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "PortalCode[****]";
    }
}
