package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for people and what it gave.
 *
 * @param refusal why nothing was searched, if so
 */
record PeoplePage(String typed, @Nullable String refusal, boolean searched, boolean more, List<Hit> hits) {

    /** A person found; {@code opens} says whether whoever searched may open the file. */
    record Hit(String name, String born, String number, boolean opens, String href) {

        @Override
        public String toString() {
            return "Hit[****]";
        }
    }
}
