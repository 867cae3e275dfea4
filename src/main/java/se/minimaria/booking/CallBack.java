package se.minimaria.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.minimaria.access.FileId;

/**
 * A duty to call somebody who has stayed away twice in a row.
 *
 * @param missed when the last of the missed visits began
 * @param due the day by which somebody is to have called
 * @param tries how often somebody has tried in vain
 */
public record CallBack(CallBackId id, FileId file, Instant missed, LocalDate due, int tries) {

    /** How a duty ends. */
    public enum Ending {
        /** Somebody has talked with the person. */
        REACHED,
        /** There is a new time. */
        BOOKED,
        /** The person does not want to be called. */
        DECLINED,
        /** The visit had not been missed after all. */
        CORRECTED;

        /** The word in the database, in forms and in bundle keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
