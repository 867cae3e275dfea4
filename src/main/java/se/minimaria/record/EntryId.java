package se.minimaria.record;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A signed entry. */
public record EntryId(UUID value) {

    /** A new identifier. */
    public static EntryId next() {
        return new EntryId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
