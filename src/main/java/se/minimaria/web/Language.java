package se.minimaria.web;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A language that pages exist in. Swedish has the bare paths; every other language has the same paths behind a prefix.
 *
 * <p>Which languages there are is a setting ({@link Languages}); what a language calls itself and the direction of its
 * script follow from its tag. Numbers are written with the digits 0 to 9 in all of them: times and telephone numbers must
 * look as they do on a clock and on the keys of a telephone.
 *
 * @param locale the locale that texts, dates and numbers are shown in
 */
public record Language(Locale locale) {

    /** The language of the bare paths. */
    public static final Language SWEDISH = of("sv");

    static Language of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var plain = DecimalFormatSymbols.getInstance(locale).getZeroDigit() == '0';
        return new Language(
                plain
                        ? locale
                        : new Locale.Builder()
                                .setLocale(locale)
                                .setUnicodeLocaleKeyword("nu", "latn")
                                .build());
    }

    /** The language tag, for {@code lang}, {@code hreflang} and the prefix. */
    public String getTag() {
        return locale.getLanguage();
    }

    /** What the language calls itself. */
    public String getOwnName() {
        var name = locale.stripExtensions().getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** What stands before every path: empty for Swedish, {@code /en} for English. */
    public String prefix() {
        return equals(SWEDISH) ? "" : "/" + getTag();
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDir() {
        return isRightToLeft(locale) ? "rtl" : "ltr";
    }

    /** Whether the script of a locale runs from the right: that of its own name tells. */
    static boolean isRightToLeft(Locale locale) {
        var script =
                Character.getDirectionality(locale.getDisplayLanguage(locale).codePointAt(0));
        return script == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || script == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
