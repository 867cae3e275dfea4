package se.minimaria.workplace;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pressed button of the note: what it does, and to which section. */
record Press(String act, int section) {

    private static final Pattern OF_SECTION = Pattern.compile("(?<act>[a-z]+)-(?<section>\\d{1,3})");

    static Press of(@Nullable String value) {
        if (value == null) {
            return new Press("spara", -1);
        }
        var matcher = OF_SECTION.matcher(value);
        return matcher.matches()
                ? new Press(matcher.group("act"), Integer.parseInt(matcher.group("section")))
                : new Press(value, -1);
    }

    boolean is(String wanted) {
        return act.equals(wanted);
    }
}
