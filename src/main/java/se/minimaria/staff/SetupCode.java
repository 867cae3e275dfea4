package se.minimaria.staff;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A one-time code that begins an account: twenty characters, 99 random bits, in five groups. The alphabet has no characters
 * that look alike.
 */
public record SetupCode(String characters) {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code. */
    public static SetupCode random() {
        var characters = new StringBuilder(GROUPS * GROUP);
        for (int i = 0; i < GROUPS * GROUP; i++) {
            characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SetupCode(characters.toString());
    }

    /** Reads what somebody typed: capitals, spaces and dashes are all right. Empty if it cannot be a code. */
    public static Optional<SetupCode> read(String typed) {
        var characters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        var known = characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return known && characters.length() == GROUPS * GROUP
                ? Optional.of(new SetupCode(characters))
                : Optional.empty();
    }

    /** The five groups, to be read aloud or written down. */
    public String shown() {
        return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "SetupCode[****]";
    }
}
