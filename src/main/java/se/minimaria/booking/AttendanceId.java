package se.minimaria.booking;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** Somebody's part in an appointment, in the store of the principal that they meet. */
public record AttendanceId(UUID value) {

    /** A new identifier. */
    public static AttendanceId next() {
        return new AttendanceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
