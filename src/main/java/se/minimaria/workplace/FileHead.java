package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Name, facts and tabs above every page of a person.
 *
 * @param first the name that sentences use
 * @param reach how the person wants to be reached, in one line; empty where nobody has asked
 * @param level how certain the identity is, in words
 * @param language language and interpreter, if that is not Swedish without one
 * @param closed where a closed volume is carried on
 * @param volumes closed volumes that are carried on here
 * @param number the identity number, when it was asked for
 * @param tab the page that is shown
 */
record FileHead(
        String id,
        String name,
        String first,
        String book,
        String line,
        String fileNumber,
        @Nullable String number,
        boolean numberShown,
        List<String> notes,
        String reach,
        String level,
        @Nullable String language,
        @Nullable Signpost closed,
        List<Signpost> volumes,
        String tab) {

    /** The way to the other volume of the same person. */
    record Signpost(String href, String apart, String number, String told) {}

    @Override
    public String toString() {
        return "FileHead[" + id + "]";
    }
}
