package se.minimaria.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The secret in the address that a partner opens: {@value #LENGTH} characters of five random bits each. */
public record LinkCode(String characters) {

    static final int LENGTH = 13;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public LinkCode {
        if (!FORM.matcher(characters).matches()) {
            throw new IllegalArgumentException("Not the secret of an address");
        }
    }

    /** Five bits of each of the first bytes, which must be random. */
    static LinkCode of(byte[] random) {
        return new LinkCode(IntStream.range(0, LENGTH)
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(random[at] & 31)))
                .collect(Collectors.joining()));
    }

    /** What an address says, also where it was copied by hand; empty if it cannot be one, which anybody may know. */
    public static Optional<LinkCode> read(String text) {
        var letters = text.toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return FORM.matcher(letters).matches() ? Optional.of(new LinkCode(letters)) : Optional.empty();
    }

    /** Where the link leads. */
    public String path() {
        return "/p/" + characters;
    }

    @Override
    public String toString() {
        return "LinkCode[****]";
    }
}
