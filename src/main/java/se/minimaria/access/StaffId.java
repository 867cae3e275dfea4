package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** A person at work. */
public record StaffId(UUID value) {

    /** A new identifier. */
    public static StaffId next() {
        return new StaffId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
