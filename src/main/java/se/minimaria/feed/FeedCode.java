package se.minimaria.feed;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The secret in an address that a calendar fetches: 130 random bits. */
public record FeedCode(String characters) {

    private static final int LENGTH = 26;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public FeedCode {
        if (!FORM.matcher(characters).matches()) {
            throw new IllegalArgumentException("Not the secret of an address");
        }
    }

    static FeedCode random(SecureRandom random) {
        return new FeedCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining()));
    }

    /** What an address says; empty if it cannot be one, which anybody may know. */
    public static Optional<FeedCode> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "FeedCode[****]";
    }
}
