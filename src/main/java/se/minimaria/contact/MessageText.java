package se.minimaria.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes to somebody: at most {@value #LONGEST} characters. Line breaks are kept; characters that show
 * nothing and that no keyboard makes are not.
 */
public record MessageText(String value) {

    /** The most characters that a message may have. */
    public static final int LONGEST = 5_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    public MessageText {
        if (problem(value).isPresent()) {
            throw new IllegalArgumentException("Not a message: " + value.length() + " characters");
        }
    }

    /** The text as it would be kept, right or wrong. */
    public static String clean(@Nullable String typed) {
        var lines = LINE_BREAK.matcher(typed == null ? "" : typed).replaceAll("\n");
        return CONTROL.matcher(lines).replaceAll("").strip();
    }

    /** The bundle key for what is wrong with a cleaned text; empty when it will do. */
    public static Optional<String> problem(String cleaned) {
        if (cleaned.isBlank()) {
            return Optional.of("contact.text.empty");
        }
        return cleaned.codePointCount(0, cleaned.length()) > LONGEST
                ? Optional.of("contact.text.long")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "MessageText[****]";
    }
}
