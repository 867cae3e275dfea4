package se.minimaria.network;

import java.util.Locale;

/**
 * A language that a clinic offers in words, before anybody has to ask.
 *
 * @param code two or three letters as in ISO 639
 * @param byRight whether a statute gives the right to use it with this clinic
 */
public record Language(String code, boolean byRight, Origin origin) {

    /** The language's own locale, for {@code lang} attributes and names. */
    public Locale locale() {
        return Locale.of(code);
    }
}
