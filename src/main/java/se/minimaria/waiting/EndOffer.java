package se.minimaria.waiting;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.SetAside;
import se.minimaria.message.StopMessages;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.Offer.State;

/** Gives a time back when nobody is asked about it any more, and stops a message about it that waits. */
@Component
@Transactional
class EndOffer {

    private final Offers offers;
    private final SetAside aside;
    private final StopMessages stop;
    private final Clock clock;

    EndOffer(Offers offers, SetAside aside, StopMessages stop, Clock clock) {
        this.offers = offers;
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

    void end(Offer offer) {
        aside.letGo(offer.aside());
        stop.about(offer.id().value());
    }
}
