package se.minimaria.contact;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One time that staff offered in a thread. */
public record OfferId(UUID value) {

    /** A new identifier. */
    public static OfferId next() {
        return new OfferId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
