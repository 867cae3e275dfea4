package se.minimaria.disclosure;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One consent, in one file. */
public record ConsentId(UUID value) {

    /** A new identifier. */
    public static ConsentId next() {
        return new ConsentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
