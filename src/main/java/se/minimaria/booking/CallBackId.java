package se.minimaria.booking;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A duty to call somebody back. */
public record CallBackId(UUID value) {

    /** A new identifier. */
    static CallBackId next() {
        return new CallBackId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
