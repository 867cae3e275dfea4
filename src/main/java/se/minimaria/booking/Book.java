package se.minimaria.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.Holds.Hold;

/**
 * Takes a time, or keeps it for ten minutes first. Whether it is free is decided by the insert; whoever comes second is
 * told at once and gets the nearest other times.
 *
 * <p>Those who hold the four words of a thread book for themselves, with any principal. Those on duty book for people
 * whose file is theirs to open, and with their own principal's staff, who take part in the care from then on. Whoever
 * holds words keeps one time at a time.
 */
@Component
@Transactional
public class Book {

    private final Offers offers;
    private final Occupancies occupancies;
    private final Holds holds;
    private final Attending attending;
    private final Nearest nearest;
    private final Clock clock;

    Book(Offers offers, Occupancies occupancies, Holds holds, Attending attending, Nearest nearest, Clock clock) {
        this.offers = offers;
        this.occupancies = occupancies;
        this.holds = holds;
        this.attending = attending;
        this.nearest = nearest;
        this.clock = clock;
    }

    /** Keeps a time for the caller. Asked again for the same time it is kept longer, but only once. */
    public BookResult hold(Slot wanted) {
        var now = clock.instant();
        return switch (offers.named(wanted, now)) {
            case Offers.Refused refused -> new BookResult.NotOffered(refused.messageKey());
            case Offers.Offered offered -> hold(offered.slot(), now);
        };
    }

    /** Books a time. Whatever else the caller kept is let go. */
    public BookResult book(Slot wanted, Attendee attendee) {
        var now = clock.instant();
        return switch (offers.named(wanted, now)) {
            case Offers.Refused refused -> new BookResult.NotOffered(refused.messageKey());
            case Offers.Offered offered -> book(offered.slot(), attendee, now);
        };
    }

    /** Books the time that the caller keeps; also when the minutes are over, as long as nobody else wanted it. */
    public BookResult confirm(AppointmentId held, Attendee attendee) {
        var now = clock.instant();
        var hold = holds.mine(held).filter(kept -> kept.starts().isAfter(now));
        if (hold.isEmpty()) {
            return new BookResult.NotOffered("booking.refused.hold-over");
        }
        var kept = hold.get();
        var refusal = attending.refusal(kept.principal(), attendee);
        if (refusal.isPresent()) {
            return new BookResult.NotOffered(refusal.get());
        }
        holds.settle(held);
        return new BookResult.Booked(held, attending.add(held, kept.assignment(), kept.principal(), attendee, now));
    }

    private BookResult hold(Slot slot, Instant now) {
        requireKeeper();
        var mine = holds.mine();
        var until = now.plus(offers.settings().hold());
        for (var hold : mine) {
            if (hold.keeps(slot)) {
                return again(hold, until, now);
            }
        }
        // whoever is on duty may keep a time for each of several people
        var given = Access.current().orElse(null) instanceof OnDuty ? List.<AppointmentId>of() : ids(mine);
        if (occupancies.gone(slot, now)) {
            return taken(slot);
        }
        occupancies.queue(slot);
        occupancies.letGo(slot, given, now);
        var held = occupancies.take(slot, until, now);
        if (held.isEmpty()) {
            return taken(slot);
        }
        holds.add(held.get(), slot.principal());
        return new BookResult.Held(held.get(), until);
    }

    private BookResult again(Hold hold, Instant until, Instant now) {
        if (!hold.renewed() && holds.renew(hold.appointment(), until)) {
            return new BookResult.Held(hold.appointment(), until);
        }
        return hold.until().isAfter(now)
                ? new BookResult.Held(hold.appointment(), hold.until())
                : new BookResult.NotOffered("booking.refused.hold-over");
    }

    private BookResult book(Slot slot, Attendee attendee, Instant now) {
        var refusal = attending.refusal(slot.principal(), attendee);
        if (refusal.isPresent()) {
            return new BookResult.NotOffered(refusal.get());
        }
        if (occupancies.gone(slot, now)) {
            return taken(slot);
        }
        var given = holds.mine().stream()
                .filter(hold -> attendee instanceof Attendee.Holder || hold.keeps(slot))
                .toList();
        occupancies.queue(slot);
        occupancies.letGo(slot, ids(given), now);
        var booked = occupancies.take(slot, null, now);
        return booked.isEmpty()
                ? taken(slot)
                : new BookResult.Booked(
                        booked.get(), attending.add(booked.get(), slot.assignment(), slot.principal(), attendee, now));
    }

    private BookResult taken(Slot slot) {
        return new BookResult.Taken(nearest.to(slot));
    }

    private static List<AppointmentId> ids(List<Hold> holds) {
        return holds.stream().map(Hold::appointment).toList();
    }

    private static void requireKeeper() {
        if (!(context() instanceof ThreadHolder || context() instanceof OnDuty)) {
            throw new IllegalStateException("Only holders of words and those on duty keep a time");
        }
    }

    private static AccessContext context() {
        return Access.current().orElseThrow();
    }
}
