package se.minimaria.contact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public list of 2 048 everyday Swedish words that return codes are made of: eleven bits a word.
 *
 * <p>The list is sorted by code point. No two words are one letter apart once folded, so a slip of the finger never
 * turns one code into another. The words are ordinary things: no names, no places, nothing about the service.
 */
final class WordList {

    static final int BITS = 11;
    static final int SIZE = 1 << BITS;

    private static final String RESOURCE = "/contact/ord.txt";
    private static final Pattern FORM = Pattern.compile("[a-zåäöé]{3,9}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_MISSPELLING = 20;
    private static final int FURTHEST = 2;

    private final List<String> words;
    private final Map<String, String> byFolded;

    WordList() {
        this(read());
    }

    WordList(List<String> words) {
        if (words.size() != SIZE) {
            throw new IllegalArgumentException("A word list has " + SIZE + " words, not " + words.size());
        }
        this.words = List.copyOf(words);
        this.byFolded = HashMap.newHashMap(SIZE);
        for (var word : words) {
            if (!FORM.matcher(word).matches()) {
                throw new IllegalArgumentException("Not a word for the list: " + word);
            }
            var twin = byFolded.put(fold(word), word);
            if (twin != null) {
                throw new IllegalArgumentException("Same word once folded: " + twin + ", " + word);
            }
        }
    }

    List<String> words() {
        return words;
    }

    String word(int index) {
        return words.get(index);
    }

    /** The word of the list that someone typed, with or without capitals and the dots and rings over letters. */
    Optional<String> find(String typed) {
        var folded = fold(typed);
        var word = byFolded.get(folded);
        return Optional.ofNullable(word != null ? word : byFolded.get(withoutDigraphs(folded)));
    }

    /** The one word that lies closest to a misspelt one; empty when several lie as close or none lies near. */
    Optional<String> nearest(String typed) {
        var folded = fold(typed);
        if (folded.length() > LONGEST_MISSPELLING) {
            return Optional.empty();
        }
        var least = FURTHEST + 1;
        Optional<String> nearest = Optional.empty();
        for (var candidate : byFolded.entrySet()) {
            var distance = LetterDistance.between(folded, candidate.getKey());
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate.getValue());
            } else if (distance == least) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    /** Small letters without dots, rings and accents: the form in which words are compared and hashed. */
    static String fold(String word) {
        var plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('æ', 'a').replace('ø', 'o');
    }

    private static String withoutDigraphs(String folded) {
        return folded.replace("ae", "a").replace("aa", "a").replace("oe", "o");
    }

    private static List<String> read() {
        try (InputStream file = WordList.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + RESOURCE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
