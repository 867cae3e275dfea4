package se.minimaria.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which language somebody speaks best, and whether they need an interpreter (förvaltningslagen 13 §).
 *
 * @param language a code of {@link #LANGUAGES}
 */
public record LanguageNeed(String language, Interpreter interpreter, Wish wish) {

    /**
     * The languages that can be chosen, by ISO 639-1 where that has one and else 639-3; their names stand in the bundle as
     * {@code person.language.so}. Swedish and the national minorities first, then those that are likely here.
     */
    public static final List<String> LANGUAGES = List.of(
            "sv", "fi", "fit", "se", "sma", "smj", "rom", "yi", "ovd", "en", "ar", "so", "ti", "am", "om", "prs", "fa",
            "ps", "uz", "kmr", "ckb", "tr", "th", "vi", "tl", "zh", "uk", "ru", "pl", "bs", "hr", "sr", "sq", "ro",
            "bg", "es", "pt", "fr", "de", "it", "el", "hu", "cs", "et", "lv", "lt", "nb", "da", "is", "sw", "rw", "ln",
            "my", "bn", "ur", "hi", "pa", "ta", "ne", "mn", "ka", "hy", "az", "he", "id", "ko", "ja", "swl");

    public LanguageNeed {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("Not a language that can be chosen");
        }
    }

    /** What to say where nobody has asked. */
    public static final LanguageNeed UNASKED = new LanguageNeed("sv", Interpreter.NONE, Wish.ANY);

    /** The bundle key of the language's name. */
    public String messageKey() {
        return "person.language." + language;
    }

    /** Whether the time needs an interpreter, for whoever books it. */
    public boolean needsInterpreter() {
        return interpreter != Interpreter.NONE;
    }

    /** Whom they wish for as an interpreter; a wish, not a right. */
    public enum Wish {
        ANY,
        WOMAN,
        MAN;

        /** The bundle key of the words: {@code person.wish.woman}. */
        public String messageKey() {
            return "person.wish." + code();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The wish of that name, if there is one. */
        public static Optional<Wish> of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    @Override
    public String toString() {
        return "LanguageNeed[****]";
    }
}
