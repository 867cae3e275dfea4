package se.minimaria.waiting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.person.MergeFiles;
import se.minimaria.waiting.Offer.State;
import se.minimaria.waiting.WaitingWish.Ending;
import se.minimaria.waiting.WishResult.Refused;
import se.minimaria.waiting.WishResult.Waits;

/**
 * Puts somebody whose file is the caller's to open on the waiting list, and takes them off it. If they have a time already they
 * keep it, and wait for an earlier one. Both stand in the log of the file.
 */
@Component
@Transactional
public class WaitForPerson {

    /** So long is a reason at most. */
    public static final int LONGEST_REASON = 300;

    private final Wishes wishes;
    private final NewWish make;
    private final AnswerOffer answers;
    private final MergeFiles merges;
    private final WaitingTrace trace;
    private final Clock clock;

    WaitForPerson(
            Wishes wishes, NewWish make, AnswerOffer answers, MergeFiles merges, WaitingTrace trace, Clock clock) {
        this.wishes = wishes;
        this.make = make;
        this.answers = answers;
        this.merges = merges;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Begins the wait.
     *
     * @param reason why they go before others; needed if they do
     */
    public WishResult begin(FileId file, Terms terms, Precedence precedence, String reason) {
        if (!trace.opens(file)) {
            return new Refused("booking.refused.file-closed");
        }
        if (merges.closing(file).isPresent()) {
            return new Refused("waiting.work.refused.volume");
        }
        var why = Optional.of(reason.strip()).filter(text -> !text.isEmpty());
        var tooLong = why.filter(text -> text.length() > LONGEST_REASON).isPresent();
        if (tooLong || (precedence != Precedence.USUAL && why.isEmpty())) {
            return new Refused("waiting.work.refused.reason");
        }
        var refusal = NewWish.refusal(terms, clock.instant());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var made = make.ofFile(file, terms, precedence, why);
        made.ifPresent(wish -> trace.leave(file, wish, "put-on-list"));
        return made.<WishResult>map(Waits::new).orElseGet(() -> new Refused("waiting.refused.waits-already"));
    }

    /** They wait no more; false when they did not. */
    public boolean end(FileId file) {
        var wish = wishes.openOf(file);
        if (wish.isEmpty() || !trace.opens(file)) {
            return false;
        }
        trace.leave(file, wish.get(), "taken-off-list");
        answers.endAll(wish.get().id(), State.TAKEN_BACK);
        return wishes.end(wish.get().id(), Ending.NO_LONGER, clock.instant());
    }

    /** What the person of a file waits for, if they do and the file is the caller's to open. */
    @Transactional(readOnly = true)
    public Optional<WaitingWish> of(FileId file) {
        return wishes.openOf(file);
    }
}
