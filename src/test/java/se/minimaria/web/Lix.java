package se.minimaria.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Readability index (läsbarhetsindex, C. H. Björnsson): words per sentence, and the percentage of words with more than six
 * letters. Under 25 is a book for children, under 30 easy, about 40 a newspaper.
 */
final class Lix {

    private static final Pattern END = Pattern.compile("[.!?:]+(\\s|$)|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.’'][\\p{L}\\p{N}]+)*");
    private static final int LONG = 6;

    private Lix() {}

    /** The index of a text whose sentences end with a point, a mark or a line. */
    static double of(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        var longer = words.stream().filter(word -> word.length() > LONG).count();
        return (double) words.size() / sentences(text) + 100.0 * longer / words.size();
    }

    /** How many words the longest sentence has. */
    static int longest(String text) {
        return Arrays.stream(END.split(text))
                .mapToInt(part -> words(part).size())
                .max()
                .orElse(0);
    }

    private static long sentences(String text) {
        return Math.max(
                1,
                Arrays.stream(END.split(text))
                        .filter(part -> !words(part).isEmpty())
                        .count());
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
