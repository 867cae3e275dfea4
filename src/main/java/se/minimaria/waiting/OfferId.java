package se.minimaria.waiting;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A question whether somebody wants a time. */
public record OfferId(UUID value) {

    /** A new identifier. */
    static OfferId next() {
        return new OfferId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
