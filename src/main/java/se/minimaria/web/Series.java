package se.minimaria.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Several words as one: with the comma of the reader's language, and before the last one what a key's text puts there. */
public final class Series {

    private static final String COMMA = "web.series";

    private Series() {}

    /** {@code a, b, c}. */
    public static String joined(MessageSource texts, List<String> words, Locale locale) {
        return joined(texts, COMMA, words, locale);
    }

    /**
     * {@code a, b och c}.
     *
     * @param key a text with two arguments: all but the last word, and the last
     */
    public static String joined(MessageSource texts, String key, List<String> words, Locale locale) {
        if (words.isEmpty()) {
            return "";
        }
        var last = words.size() - 1;
        var first = words.subList(0, last).stream()
                .reduce((before, word) -> texts.getMessage(COMMA, new Object[] {before, word}, locale));
        return first.map(before -> texts.getMessage(key, new Object[] {before, words.get(last)}, locale))
                .orElse(words.get(last));
    }
}
