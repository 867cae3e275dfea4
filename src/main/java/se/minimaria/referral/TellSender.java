package se.minimaria.referral;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.law.FeedbackQuestion;
import se.minimaria.law.ReferralFeedback;

/** What whoever sent a referral may know: the law's answer, the young person's, and what has been told. */
@Component
@Transactional
public class TellSender {

    private final ReadReferral reading;
    private final Steps steps;
    private final Telling telling;
    private final TellingRows rows;
    private final Clock clock;

    TellSender(ReadReferral reading, Steps steps, Telling telling, TellingRows rows, Clock clock) {
        this.reading = reading;
        this.steps = steps;
        this.telling = telling;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Where it stands with telling the sender.
     *
     * @param bySaying what may be told when one calls the sender's workplace and knows who answers
     * @param byReceipt what whoever holds the receipt may read
     * @param owed what has happened, may be said, and has not been told in either way
     */
    public record Standing(
            FeedbackQuestion.Answer youth,
            ReferralFeedback bySaying,
            ReferralFeedback byReceipt,
            List<Told> told,
            List<State> owed) {

        public Standing {
            told = List.copyOf(told);
            owed = List.copyOf(owed);
        }
    }

    /** Where it stands with a referral that came in. */
    @Transactional(readOnly = true)
    public Standing standing(Referral referral) {
        var told = rows.of(referral.id());
        var may = telling.feedback(referral, true);
        var owed = steps.of(referral.id()).stream()
                .map(Step::state)
                .filter(state ->
                        Telling.part(state).filter(may.parts()::contains).isPresent())
                .filter(state -> told.stream().noneMatch(one -> one.what() == state))
                .toList();
        return new Standing(rows.answer(referral.id()), may, telling.feedback(referral, false), told, owed);
    }

    /** Notes what the young person has said to that the sender is told. A no stops what comes next and takes nothing back. */
    public boolean note(ReferralId id, FeedbackQuestion.Answer answer) {
        if (answer == FeedbackQuestion.Answer.NOT_ASKED) {
            throw new IllegalArgumentException("Somebody who was not asked has not answered");
        }
        return reading.find(id)
                .filter(one -> one.direction() == Direction.IN)
                .map(referral -> {
                    rows.note(id, answer, Access.onDuty(), clock.instant());
                    telling.tellByReceipt(id);
                    return true;
                })
                .orElse(false);
    }

    /** Keeps that the sender was told of a step; false when the law does not let them know, or there is no such step. */
    public boolean said(ReferralId id, State what) {
        return reading.find(id)
                .filter(one -> one.direction() == Direction.IN)
                .map(referral -> telling.said(referral, what))
                .orElse(false);
    }
}
