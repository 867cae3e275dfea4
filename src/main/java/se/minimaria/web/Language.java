package se.minimaria.web;

import java.util.Locale;

/**
 * A language that pages exist in. Swedish has the bare paths; every other language has the same paths behind a prefix.
 *
 * <p>A new language is a constant here and a {@code _xx} file for each bundle; the direction follows from its script.
 */
public enum Language {
    SWEDISH("sv", "Svenska"),
    ENGLISH("en", "English");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The locale that texts, dates and numbers are shown in. */
    public Locale locale() {
        return locale;
    }

    /** The language tag, for {@code lang} and {@code hreflang}. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    /** What the language calls itself. */
    public String getOwnName() {
        return ownName;
    }

    /** What stands before every path: empty for Swedish, {@code /en} for English. */
    public String prefix() {
        return this == SWEDISH ? "" : "/" + getTag();
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return direction(locale);
    }

    static String direction(Locale locale) {
        byte script =
                Character.getDirectionality(locale.getDisplayLanguage(locale).codePointAt(0));
        boolean fromTheRight = script == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || script == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return fromTheRight ? "rtl" : "ltr";
    }
}
