package se.minimaria.waiting;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.network.PrincipalId;
import se.minimaria.visit.PassCode;
import se.minimaria.visit.Wish;

/**
 * Somebody waits for a time.
 *
 * @param file whose wish it is; empty while they have given no name
 * @param visit the later time that they keep meanwhile
 * @param reason why they go before others, if they do
 * @param code the key to the wish
 * @param asked where they want to be told, if no file says so
 */
public record WaitingWish(
        WishId id,
        PrincipalId principal,
        Optional<FileId> file,
        Optional<AttendanceId> visit,
        Terms terms,
        Precedence precedence,
        Optional<String> reason,
        Instant since,
        Optional<Ending> ending,
        PassCode code,
        Optional<Wish> asked,
        Locale language) {

    /** Why somebody waits no more. */
    public enum Ending {
        /** They have the time. */
        BOOKED,
        /** They want none. */
        NO_LONGER,
        /** The last day has passed, or the visit that they wanted earlier. */
        TOO_LATE;

        /** As stored, and in bundle keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Ending of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Where the link leads. */
    public String path() {
        return "/ko/" + code.link();
    }

    @Override
    public String toString() {
        return "WaitingWish[" + id + "]";
    }
}
