package se.minimaria.waiting;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A time that became free. */
public record FreedId(UUID value) {

    /** A new identifier. */
    static FreedId next() {
        return new FreedId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
