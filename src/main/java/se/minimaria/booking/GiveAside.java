package se.minimaria.booking;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.booking.Asides.Aside;

/**
 * Gives a time that was set aside to whoever said yes to it, as a job of the store: as their visit, or as another time for the
 * one that they have. Whoever is to be met takes part in the care from then on, as when somebody at work books.
 */
@Component
@Transactional
public class GiveAside {

    private static final String OVER = "booking.refused.hold-over";

    private final Asides asides;
    private final Offers offers;
    private final Occupancies occupancies;
    private final Attending attending;
    private final Move moving;
    private final Clock clock;

    GiveAside(Asides asides, Offers offers, Occupancies occupancies, Attending attending, Move moving, Clock clock) {
        this.asides = asides;
        this.offers = offers;
        this.occupancies = occupancies;
        this.attending = attending;
        this.moving = moving;
        this.clock = clock;
    }

    /** Books the time for somebody. */
    public BookResult give(AppointmentId aside, Attendee attendee) {
        requireJob();
        var now = clock.instant();
        var kept = asides.find(aside).filter(found -> found.starts().isAfter(now));
        if (kept.isEmpty()) {
            return new BookResult.NotOffered(OVER);
        }
        return switch (offered(kept.get())) {
            case Offers.Refused refused -> new BookResult.NotOffered(refused.messageKey());
            case Offers.Offered(Slot slot) -> {
                var refusal = attending.refusal(slot.principal(), attendee);
                if (refusal.isPresent()) {
                    yield new BookResult.NotOffered(refusal.get());
                }
                var attendance = attending.add(aside, slot.assignment(), slot.principal(), attendee, now);
                asides.book(aside);
                yield new BookResult.Booked(aside, attendance);
            }
        };
    }

    /** Moves somebody's visit to the time. Whoever wants it meanwhile waits until it is theirs. */
    public BookResult move(AppointmentId aside, AttendanceId visit) {
        requireJob();
        var now = clock.instant();
        var kept = asides.find(aside).filter(found -> found.starts().isAfter(now));
        if (kept.isEmpty()) {
            return new BookResult.NotOffered(OVER);
        }
        return switch (offered(kept.get())) {
            case Offers.Refused refused -> new BookResult.NotOffered(refused.messageKey());
            case Offers.Offered(Slot slot) -> {
                occupancies.queue(slot);
                occupancies.remove(aside);
                yield moving.move(visit, slot);
            }
        };
    }

    private Offers.Offer offered(Aside kept) {
        return offers.named(kept.assignment(), kept.clinic(), kept.starts(), clock.instant());
    }

    private static void requireJob() {
        if (!(Access.current().orElse(null) instanceof SystemActor)) {
            throw new IllegalStateException("Only a job of the store gives away what was set aside");
        }
    }
}
