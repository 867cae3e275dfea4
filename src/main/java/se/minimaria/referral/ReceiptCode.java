package se.minimaria.referral;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sender reads the answer with: {@value #LENGTH} characters of five random bits each, shown once. It opens what they were
 * told and nothing else.
 */
public record ReceiptCode(String value) {

    static final int LENGTH = 13;

    static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final int FIRST = 5;
    private static final int SECOND = 9;

    public ReceiptCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a receipt");
        }
    }

    /** As somebody typed it: with or without hyphens and capitals, and with letters that look like figures. */
    public static Optional<ReceiptCode> read(String typed) {
        var plain = typed.replaceAll("[\\s\\p{Pd}]", "")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new ReceiptCode(plain)) : Optional.empty();
    }

    /** In groups that can be read aloud. */
    public String shown() {
        return value.substring(0, FIRST) + "-" + value.substring(FIRST, SECOND) + "-" + value.substring(SECOND);
    }

    @Override
    public String toString() {
        return "ReceiptCode[****]";
    }
}
