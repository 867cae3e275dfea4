package se.minimaria.waiting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.visit.Way;
import se.minimaria.waiting.OfferResult.Refused;

/**
 * Asks somebody who waits whether they want a time that became free, by message or by calling them. Somebody at work chooses
 * whom. The time is set aside until they have answered or the question is over: one is asked at a time, and of two at work who
 * choose somebody at once the second is told. It stands in the log of the file.
 */
@Component
@Transactional
public class AskAboutTime {

    private static final Refused GONE = new Refused("waiting.work.refused.taken");
    private static final Refused TOO_NEAR = new Refused("waiting.work.refused.too-near");

    private final OpenTimes times;
    private final Wishes wishes;
    private final WaysToAsk ways;
    private final AnswerTime answers;
    private final PutQuestion put;
    private final Clock clock;

    AskAboutTime(OpenTimes times, Wishes wishes, WaysToAsk ways, AnswerTime answers, PutQuestion put, Clock clock) {
        this.times = times;
        this.wishes = wishes;
        this.ways = ways;
        this.answers = answers;
        this.put = put;
        this.clock = clock;
    }

    /** By a message, in the first hour that is neither quiet nor unsafe. */
    public OfferResult byMessage(FreedId freed, WishId wish) {
        var time = times.one(freed);
        var who = waiting(freed, wish);
        if (time.isEmpty() || who.isEmpty()) {
            return time.isEmpty() ? GONE : new Refused("waiting.work.refused.waits-no-more");
        }
        if (!(ways.of(who.get()) instanceof Way.To to)) {
            return new Refused("waiting.work.refused.no-message");
        }
        var starts = time.get().slot().starts();
        var sends = ways.safe(to, clock.instant(), answers.latest(starts));
        var until = sends.flatMap(moment -> answers.end(moment, starts));
        return until.isEmpty()
                ? TOO_NEAR
                : put.put(time.get(), who.get(), Optional.of(new PutQuestion.Message(to, sends.get())), until.get());
    }

    /** By calling them now; the time is kept while one rings. */
    public OfferResult byPhone(FreedId freed, WishId wish) {
        var time = times.one(freed);
        var who = waiting(freed, wish);
        if (time.isEmpty() || who.isEmpty()) {
            return time.isEmpty() ? GONE : new Refused("waiting.work.refused.waits-no-more");
        }
        return answers.end(clock.instant(), time.get().slot().starts())
                .map(until -> put.put(time.get(), who.get(), Optional.empty(), until))
                .orElse(TOO_NEAR);
    }

    private Optional<WaitingWish> waiting(FreedId freed, WishId wish) {
        return wishes.one(wish).filter(found -> wishes.fits(wish, freed));
    }
}
