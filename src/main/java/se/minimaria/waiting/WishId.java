package se.minimaria.waiting;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A wish for a time. */
public record WishId(UUID value) {

    /** A new identifier. */
    static WishId next() {
        return new WishId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
