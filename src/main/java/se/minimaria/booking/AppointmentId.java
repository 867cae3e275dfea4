package se.minimaria.booking;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One appointment: a stretch of staff time, and a room when one meets on site. Tells nobody who attends. */
public record AppointmentId(UUID value) {

    /** A new identifier. */
    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
