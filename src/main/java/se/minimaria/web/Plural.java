package se.minimaria.web;

import java.util.Locale;

/**
 * The forms that words take beside a number, named as in the Unicode tables (CLDR). Swedish and English have two, Arabic
 * has six: none, one, two, a few, many and the rest.
 *
 * <p>A language that is not named here is counted like Swedish. One that counts otherwise gets its rule here, from the same
 * tables, before its bundles are written.
 */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form beside a whole number. */
    static Plural of(long number, Locale locale) {
        return locale.getLanguage().equals("ar") ? arabic(number) : number == 1 ? ONE : OTHER;
    }

    private static Plural arabic(long number) {
        if (number >= 0 && number <= 2) {
            return values()[(int) number];
        }
        var rest = number % 100;
        return rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
    }
}
