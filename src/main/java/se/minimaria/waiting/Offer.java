package se.minimaria.waiting;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.AppointmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;

/**
 * Somebody is asked whether they want a time.
 *
 * @param aside what keeps the time meanwhile
 * @param sends when the message goes; empty for a call
 */
public record Offer(
        OfferId id,
        PrincipalId principal,
        FreedId freed,
        WishId wish,
        AppointmentId aside,
        AssignmentId assignment,
        ClinicId clinic,
        Instant starts,
        Optional<Instant> sends,
        Instant expires,
        State state) {

    /** What has become of the question. */
    public enum State {
        OPEN,
        /** Somebody has said yes; it is being booked. */
        ACCEPTED,
        BOOKED,
        DECLINED,
        EXPIRED,
        /** Those at work took the question back. */
        TAKEN_BACK,
        /** Somebody has said yes, and it could not be booked all the same. */
        LOST;

        /** As stored, and in bundle keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether it may be answered at a moment. */
    public boolean isOpen(Instant now) {
        return state == State.OPEN && expires.isAfter(now);
    }
}
