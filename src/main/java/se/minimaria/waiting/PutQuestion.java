package se.minimaria.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.booking.SetAside;
import se.minimaria.visit.Way;
import se.minimaria.waiting.Offer.State;
import se.minimaria.waiting.OfferResult.Asked;
import se.minimaria.waiting.OfferResult.Refused;

/** Sets a time aside, writes down who is asked about it, and hands the message over; all of it or nothing. */
@Component
class PutQuestion {

    /** For an answer that comes in the last moment and takes a while to be carried out. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Offers offers;
    private final EndOffer ending;
    private final SetAside aside;
    private final OfferMessage messages;
    private final WaitingTrace trace;
    private final Clock clock;

    PutQuestion(
            Offers offers, EndOffer ending, SetAside aside, OfferMessage messages, WaitingTrace trace, Clock clock) {
        this.offers = offers;
        this.ending = ending;
        this.aside = aside;
        this.messages = messages;
        this.trace = trace;
        this.clock = clock;
    }

    /** A message, and when it goes. */
    record Message(Way.To to, Instant sends) {}

    OfferResult put(FreedTime time, WaitingWish wish, Optional<Message> message, Instant until) {
        var now = clock.instant();
        offers.of(time.id()).stream()
                .filter(one -> one.state() == State.OPEN && !one.isOpen(now))
                .forEach(over -> ending.expire(over, now));
        var slot = time.slot();
        var kept = aside.keep(slot, until.plus(GRACE));
        if (kept.isEmpty()) {
            return new Refused("waiting.work.refused.taken");
        }
        var offer = new Offer(
                OfferId.next(),
                slot.principal(),
                time.id(),
                wish.id(),
                kept.get(),
                slot.assignment(),
                slot.clinic(),
                slot.starts(),
                message.map(Message::sends),
                until,
                State.OPEN);
        if (!offers.add(offer, Access.onDuty().assignment(), now)) {
            aside.letGo(kept.get());
            return new Refused("waiting.work.refused.asked-already");
        }
        if (message.isPresent() && !messages.queue(offer, wish, message.get())) {
            offers.go(offer.id(), State.OPEN, State.TAKEN_BACK, now);
            ending.end(offer);
            return new Refused("waiting.work.refused.no-message");
        }
        wish.file().ifPresent(file -> trace.leave(file, offer, "offered"));
        return new Asked(offer.id(), offer.sends(), until);
    }
}
