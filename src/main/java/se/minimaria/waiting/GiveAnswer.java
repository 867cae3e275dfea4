package se.minimaria.waiting;

import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.waiting.Offer.State;

/**
 * Answers a question, and says at once what it came to. The answer is written as the caller; what follows from it is done as a
 * job of the store, because whoever holds a link has no right to book for anybody. If the second half is lost, the job that
 * follows the answer does it.
 */
@Component
public class GiveAnswer {

    private final AnswerOffer answers;
    private final SettleOffer settling;

    GiveAnswer(AnswerOffer answers, SettleOffer settling) {
        this.answers = answers;
        this.settling = settling;
    }

    /** They want the time. */
    public Answer yes(OfferId offer) {
        return give(offer, State.ACCEPTED);
    }

    /** They do not. */
    public Answer no(OfferId offer) {
        return give(offer, State.DECLINED);
    }

    /** Those at work ask somebody else instead. */
    public Answer takeBack(OfferId offer) {
        return give(offer, State.TAKEN_BACK);
    }

    private Answer give(OfferId id, State said) {
        return answers.answer(id, said)
                .map(offer -> came(
                        Access.as(new SystemActor("waiting", offer.principal()), () -> settling.settle(offer.id()))))
                .orElse(Answer.NOT_THERE);
    }

    /** A question that stands open after an answer is one that was not answered in time. */
    private static Answer came(State state) {
        return switch (state) {
            case BOOKED, ACCEPTED -> Answer.BOOKED;
            case DECLINED -> Answer.DECLINED;
            case OPEN, EXPIRED, TAKEN_BACK -> Answer.TOO_LATE;
            case LOST -> Answer.LOST;
        };
    }
}
