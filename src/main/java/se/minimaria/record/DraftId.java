package se.minimaria.record;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A note that is being written. */
public record DraftId(UUID value) {

    /** A new identifier. */
    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
