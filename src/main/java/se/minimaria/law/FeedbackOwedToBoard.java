package se.minimaria.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * A board whose decision is carried out by another is owed, when it asks, the facts that administration and follow-up need: that
 * the help has begun and ended, and never the notes. A duty to tell opens the secrecy (OSL 10:28).
 */
final class FeedbackOwedToBoard implements FeedbackRule {

    @Override
    public String id() {
        return "feedback.owed-to-board";
    }

    @Override
    public Source source() {
        return new Source("SoL 15:9", LocalDate.of(2025, Month.JULY, 1), null, true);
    }

    @Override
    public Optional<Set<ReferralFeedback.Part>> mayTell(FeedbackQuestion question) {
        return question.byDecision() && question.receiver() == Regime.SOL && question.known()
                ? Optional.of(ReferralFeedback.ALL)
                : Optional.empty();
    }
}
