package se.minimaria.record;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One section of a signed entry; a disclosure names sections. */
public record SectionId(UUID value) {

    /** A new identifier. */
    public static SectionId next() {
        return new SectionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
