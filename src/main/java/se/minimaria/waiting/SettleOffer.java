package se.minimaria.waiting;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.waiting.Offer.State;

/**
 * Does what follows from an answer, as a job of the store: a yes is booked, or moves the time that they had; after anything
 * else the time goes back. Done twice, or by two at once, it is done once: they wait for each other at the question's row.
 */
@Component
@Transactional
class SettleOffer {

    private final Offers offers;
    private final Wishes wishes;
    private final FreedRows freed;
    private final BookForWaiting booking;
    private final EndOffer ending;
    private final Clock clock;

    SettleOffer(Offers offers, Wishes wishes, FreedRows freed, BookForWaiting booking, EndOffer ending, Clock clock) {
        this.offers = offers;
        this.wishes = wishes;
        this.freed = freed;
        this.booking = booking;
        this.ending = ending;
        this.clock = clock;
    }

    /** What has become of the question. */
    State settle(OfferId id) {
        var offer = offers.lock(id).orElseThrow();
        return switch (offer.state()) {
            case ACCEPTED -> book(offer);
            case DECLINED, EXPIRED, TAKEN_BACK -> {
                ending.end(offer);
                yield offer.state();
            }
            case OPEN, BOOKED, LOST -> offer.state();
        };
    }

    private State book(Offer offer) {
        var wish = wishes.one(offer.wish()).filter(found -> found.ending().isEmpty());
        var booked = wish.filter(found -> booking.book(offer, found, wishes.holder(found.id())));
        var state = booked.isPresent() ? State.BOOKED : State.LOST;
        var now = clock.instant();
        offers.go(offer.id(), State.ACCEPTED, state, now);
        booked.ifPresentOrElse(
                found -> {
                    wishes.end(found.id(), WaitingWish.Ending.BOOKED, now);
                    freed.end(offer.freed(), FreedRows.Ending.FILLED, null, now);
                },
                () -> ending.end(offer));
        return state;
    }
}
