package se.minimaria.network.file;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a single value is written.
 *
 * @param expected in words, after "expected"
 * @param standIn what the reading goes on with when the value does not fit
 * @param words the values to guess from when one is misspelt
 * @param reading the value, or empty when the text does not fit
 */
record Format<T>(String expected, T standIn, Collection<String> words, Function<String, Optional<T>> reading) {

    /** Words are listed in a message only when they are few. */
    private static final int FEW = 8;

    /** A value made by a function that refuses what does not fit with an exception, as constructors of ids do. */
    static <T> Format<T> of(String expected, T standIn, Function<String, T> make) {
        return new Format<>(expected, standIn, List.of(), text -> attempt(text, make));
    }

    /** One of the words of a map. */
    static <T> Format<T> oneOf(String what, Map<String, T> values, T standIn) {
        String expected = values.size() > FEW ? what : what + " (" + String.join(", ", values.keySet()) + ")";
        return new Format<>(expected, standIn, values.keySet(), text -> Optional.ofNullable(values.get(text)));
    }

    /** A constant of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Format<E> constant(String what, Class<E> type) {
        Map<String, E> values = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.put(word(value), value));
        return oneOf(what, values, type.getEnumConstants()[0]);
    }

    /** How the file writes a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A key of another section of the file. */
    static <T> Format<T> reference(String what, Collection<String> declared, T standIn, Function<String, T> make) {
        return new Format<>(
                what + " of this file",
                standIn,
                declared,
                text -> declared.contains(text) ? attempt(text, make) : Optional.empty());
    }

    Optional<T> read(String text) {
        return reading.apply(text);
    }

    String refusal(String text) {
        return "expected " + expected + ", found \"" + text + "\"" + Nearest.hint(text, words);
    }

    private static <T> Optional<T> attempt(String text, Function<String, T> make) {
        try {
            return Optional.of(make.apply(text));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return Optional.empty();
        }
    }
}
