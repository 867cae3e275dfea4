package se.minimaria.visit;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The two halves of a key.
 *
 * @param link goes by message: {@value #LENGTH} characters of five random bits each
 * @param pin is shown or said, and never sent: four digits
 */
public record PassCode(String link, String pin) {

    static final int LENGTH = 13;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int DIGITS = 4;
    private static final int PINS = 10_000;

    private static final Pattern LINK = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern PIN = Pattern.compile("\\d{" + DIGITS + "}");

    public PassCode {
        if (!LINK.matcher(link).matches() || !PIN.matcher(pin).matches()) {
            throw new IllegalArgumentException("Not the halves of a key");
        }
    }

    /**
     * What an address and a form say, also where it was copied by hand: capitals, and letters that look like figures. Empty if
     * it cannot be a key, which anybody may know.
     */
    public static Optional<PassCode> read(String link, String pin) {
        var letters = canonical(link);
        var digits = pin.replaceAll("[\\s-]", "");
        return LINK.matcher(letters).matches() && PIN.matcher(digits).matches()
                ? Optional.of(new PassCode(letters, digits))
                : Optional.empty();
    }

    /** A link as it was made, however it was copied: tries at it are counted under this. */
    public static String canonical(String link) {
        return link.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
    }

    /** A new key; with digits that its holder knows already, if there are any. */
    public static PassCode random(SecureRandom random, Optional<String> pin) {
        return new PassCode(randomLink(random), pin.orElseGet(() -> randomPin(random)));
    }

    static String randomLink(SecureRandom random) {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
    }

    private static String randomPin(SecureRandom random) {
        return "%04d".formatted(random.nextInt(PINS));
    }

    @Override
    public String toString() {
        return "PassCode[****]";
    }
}
