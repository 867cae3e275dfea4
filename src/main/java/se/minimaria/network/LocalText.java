package se.minimaria.network;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A text of the network file in several languages, Swedish and English among them; everything else that people read is in
 * bundles.
 *
 * @param byLanguage the text for each language code
 */
public record LocalText(Map<String, String> byLanguage) {

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in the reader's language; in English where the file does not have it. */
    public String in(Locale locale) {
        var own = byLanguage.get(locale.getLanguage());
        return own != null ? own : Objects.requireNonNullElse(byLanguage.get("en"), "");
    }

    /** Whether the file has the text in a language. */
    public boolean isIn(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage());
    }
}
