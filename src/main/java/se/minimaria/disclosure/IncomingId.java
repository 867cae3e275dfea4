package se.minimaria.disclosure;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A copy that came in; the sender knows it as the receipt. */
public record IncomingId(UUID value) {

    /** A new identifier. */
    public static IncomingId next() {
        return new IncomingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
