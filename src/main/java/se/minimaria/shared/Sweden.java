package se.minimaria.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Local time where the clinics stand. Instants are stored; this is how they become days and hours for people. */
public final class Sweden {

    /** Time zone of every clinic; both clock changes are in its rules. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Sweden() {}

    /** The wall clock at an instant. */
    public static ZonedDateTime wall(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** The calendar day at an instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * The instant of a wall-clock time. A time that the clock skips in spring moves forward by the gap; a time that comes
     * twice in autumn means the first.
     */
    public static Instant instant(LocalDateTime wallTime) {
        return wallTime.atZone(ZONE).toInstant();
    }
}
