package se.minimaria.waiting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.waiting.Offer.State;
import se.minimaria.waiting.WaitingEvent.OfferAnswered;

/**
 * Takes down an answer: of whoever holds the link, or what somebody at work heard on the telephone. One answer counts, the
 * first, and only in time. What follows from it is done afterwards, by a job of the store.
 */
@Component
@Transactional
class AnswerOffer {

    private final Offers offers;
    private final Wishes wishes;
    private final WaitingTrace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerOffer(Offers offers, Wishes wishes, WaitingTrace trace, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.wishes = wishes;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    /** The question as it is now; the answer is in it if it came first and in time. Empty for a question of others. */
    Optional<Offer> answer(OfferId id, State answer) {
        var now = clock.instant();
        if (offers.go(id, State.OPEN, answer, now)) {
            offers.one(id).ifPresent(offer -> {
                wishes.one(offer.wish()).flatMap(WaitingWish::file).ifPresent(file -> trace(file, offer));
                events.publishEvent(
                        new OfferAnswered(id.value(), offer.principal().value(), now));
            });
        }
        return offers.one(id);
    }

    /** Whoever waits no more is not asked any more either. */
    void endAll(WishId wish, State answer) {
        offers.of(wish).stream()
                .filter(offer -> offer.state() == State.OPEN)
                .forEach(offer -> answer(offer.id(), answer));
    }

    private void trace(FileId file, Offer offer) {
        if (Access.current().orElse(null) instanceof OnDuty && trace.opens(file)) {
            trace.leave(file, offer, "offer-" + offer.state().key());
        }
    }
}
