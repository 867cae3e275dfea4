package se.minimaria.workplace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.minimaria.shared.Ids;

/** The hidden key of a form that makes something: sent twice, the form makes one thing. */
final class FormKey {

    private FormKey() {}

    static String next() {
        return Ids.next().toString();
    }

    /** The key that came with a form; one that came without is a form of its own. */
    static UUID read(@Nullable String typed) {
        try {
            return typed == null ? Ids.next() : UUID.fromString(typed);
        } catch (IllegalArgumentException noKey) {
            return Ids.next();
        }
    }
}
