package se.minimaria.network;

import java.util.Locale;

/** A text of the network file in the two languages of the first day; everything else that people read is in bundles. */
public record LocalText(String swedish, String english) {

    /** English for readers of English, Swedish for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
