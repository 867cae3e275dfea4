package se.minimaria.waiting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.waiting.Offer.State;
import se.minimaria.waiting.WaitingWish.Ending;

/** What somebody does with the link of their wish: reads it with what they were asked, and ends it. */
@Component
@Transactional
public class HeldWish {

    private final Wishes wishes;
    private final Offers offers;
    private final AnswerOffer answers;
    private final Clock clock;

    HeldWish(Wishes wishes, Offers offers, AnswerOffer answers, Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.answers = answers;
        this.clock = clock;
    }

    /** The wish, and what they were asked because of it, the newest first. */
    public record Opened(WaitingWish wish, List<Offer> offers) {

        public Opened {
            offers = List.copyOf(offers);
        }
    }

    /** The wish of the link; also for a day after it has ended, so that one learns how. */
    @Transactional(readOnly = true)
    public Optional<Opened> open() {
        return wishes.held(hash()).map(wish -> new Opened(wish, offers.of(wish.id())));
    }

    /** They wait no more. */
    public boolean end() {
        var wish = wishes.held(hash()).filter(found -> found.ending().isEmpty());
        wish.ifPresent(found -> {
            answers.endAll(found.id(), State.DECLINED);
            wishes.end(found.id(), Ending.NO_LONGER, clock.instant());
        });
        return wish.isPresent();
    }

    private static String hash() {
        if (Access.current().orElse(null) instanceof LinkHolder holder) {
            return holder.linkHash();
        }
        throw new IllegalStateException("Only whoever holds the link opens the wish with it");
    }
}
