package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for people and what it gave.
 *
 * @param refusal why nothing was searched, if so
 * @param duplicates whether the list of likely duplicates is for whoever searches
 * @param forbidden whether it is the law that refuses
 */
record PeoplePage(
        String typed,
        @Nullable String refusal,
        boolean forbidden,
        boolean searched,
        boolean more,
        List<Hit> hits,
        boolean duplicates) {

    /** A person found; {@code opens} says whether whoever searched may open the file. */
    record Hit(String name, String born, String number, boolean opens, String href) {

        @Override
        public String toString() {
            return "Hit[****]";
        }
    }
}
