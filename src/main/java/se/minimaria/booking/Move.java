package se.minimaria.booking;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.Attendances.Settling;

/**
 * Takes another time in the place of one, in one act: nobody loses the old time before the new one is theirs, and nobody
 * keeps both. The visit stays the same visit; only its time is another, with anybody of the same principal, because the
 * visit lies in that principal's store. A mark is kept of where it came from.
 */
@Component
@Transactional
public class Move {

    private final Offers offers;
    private final Occupancies occupancies;
    private final Attendances attendances;
    private final Exchange exchange;
    private final Nearest nearest;
    private final Clock clock;

    Move(
            Offers offers,
            Occupancies occupancies,
            Attendances attendances,
            Exchange exchange,
            Nearest nearest,
            Clock clock) {
        this.offers = offers;
        this.occupancies = occupancies;
        this.attendances = attendances;
        this.exchange = exchange;
        this.nearest = nearest;
        this.clock = clock;
    }

    /** Moves a visit of the caller, or of a file that is theirs to open. Moved to where it is, it stays there. */
    public BookResult move(AttendanceId visit, Slot wanted) {
        var now = clock.instant();
        var from = attendances.settling(visit).filter(found -> found.isAhead(now));
        if (from.isEmpty()) {
            return new BookResult.NotOffered("booking.refused.not-ahead");
        }
        return switch (offers.named(wanted, now)) {
            case Offers.Refused refused -> new BookResult.NotOffered(refused.messageKey());
            case Offers.Offered offered -> move(visit, from.get(), offered.slot(), now);
        };
    }

    private BookResult move(AttendanceId visit, Settling from, Slot to, Instant now) {
        if (!from.principal().equals(to.principal())) {
            return new BookResult.NotOffered("booking.refused.other-store");
        }
        if (from.isAt(to)) {
            return new BookResult.Booked(from.appointment(), visit);
        }
        occupancies.queue(to);
        try {
            return new BookResult.Booked(exchange.exchange(visit, from, to, now), visit);
        } catch (Exchange.Taken other) {
            return new BookResult.Taken(nearest.to(to));
        }
    }
}
