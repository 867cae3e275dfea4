package se.minimaria.waiting;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.booking.SetAside;
import se.minimaria.message.StopMessages;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.Offer.State;

/**
 * Gives a time back when nobody is asked about it any more, and stops a message about it that waits. A question whose message
 * has not gone is taken back when the way to its person, or what protects them, is another one meanwhile.
 */
@Component
@Transactional
class EndOffer {

    private final Offers offers;
    private final Wishes wishes;
    private final SetAside aside;
    private final StopMessages stop;
    private final Clock clock;

    EndOffer(Offers offers, Wishes wishes, SetAside aside, StopMessages stop, Clock clock) {
        this.offers = offers;
        this.wishes = wishes;
        this.aside = aside;
        this.stop = stop;
        this.clock = clock;
    }

    /** What was not answered in time is over. */
    void expire(PrincipalId store) {
        var now = clock.instant();
        offers.over(store, now).forEach(offer -> expire(offer, now));
    }

    /** The same for one. */
    void expire(Offer offer, Instant now) {
        if (offers.go(offer.id(), State.OPEN, State.EXPIRED, now)) {
            end(offer);
        }
    }

    /** The way to somebody is another one: what has not gone does not go there, and those at work may ask again. */
    void reached(FileId file) {
        var now = clock.instant();
        wishes.openOf(file).stream()
                .flatMap(wish -> offers.of(wish.id()).stream())
                .filter(offer -> stop.about(offer.id().value()) > 0)
                .filter(offer -> offers.go(offer.id(), State.OPEN, State.TAKEN_BACK, now))
                .forEach(this::end);
    }

    void end(Offer offer) {
        aside.letGo(offer.aside());
        stop.about(offer.id().value());
    }
}
