package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Name, facts and tabs above every page of a person.
 *
 * @param first the name that sentences use
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
        String tab) {

    @Override
    public String toString() {
        return "FileHead[" + id + "]";
    }
}
