package se.minimaria.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of all bundles, with plurals ({@link Counted}), and with names kept together where the script runs from the
 * right.
 *
 * <p>A Swedish name, a time or a telephone number in an Arabic sentence has a direction of its own, and punctuation beside
 * it would jump to the wrong end. Each argument is therefore put between the two characters that isolate it, as {@code bdi}
 * does in a page; unlike an element they also work in a title, a label and a list to choose from.
 */
final class Texts extends ResourceBundleMessageSource {

    private static final Set<Byte> STRONG = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private static final char FROM_THE_LEFT = '\u2066';
    private static final char FROM_THE_RIGHT = '\u2067';
    private static final char END = '\u2069';

    @Override
    protected MessageFormat createMessageFormat(String text, @Nullable Locale locale) {
        return Counted.message(text, Objects.requireNonNullElse(locale, Locale.ROOT));
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
        var resolved = super.resolveArguments(arguments, locale);
        if (locale == null || !Language.isRightToLeft(locale)) {
            return resolved;
        }
        var isolated = new Object[resolved.length];
        for (var at = 0; at < resolved.length; at++) {
            isolated[at] = resolved[at] instanceof String words && !words.isEmpty() ? isolated(words) : resolved[at];
        }
        return isolated;
    }

    /**
     * The direction is said and not left to be guessed: whoever guesses looks past what is isolated within, and would take
     * a phrase that was put together of a day and a time for one that runs from the left.
     */
    private static String isolated(String words) {
        var fromTheRight = words.indexOf(END) >= 0 || startsFromTheRight(words);
        return (fromTheRight ? FROM_THE_RIGHT : FROM_THE_LEFT) + words + END;
    }

    private static boolean startsFromTheRight(String words) {
        return words.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(STRONG::contains)
                .findFirst()
                .filter(strong -> strong != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }
}
