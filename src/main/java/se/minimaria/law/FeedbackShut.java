package se.minimaria.law;

import java.util.Optional;
import java.util.Set;

/** That somebody gets help, or does not, is secret: the sender learns that the letter came in. */
final class FeedbackShut implements FeedbackRule {

    @Override
    public String id() {
        return "feedback.shut";
    }

    @Override
    public Source source() {
        return Source.oslUnread("25:1, 26:1");
    }

    @Override
    public Optional<Set<ReferralFeedback.Part>> mayTell(FeedbackQuestion question) {
        return question.receiver() != Regime.OTHER ? Optional.of(ReferralFeedback.LEAST) : Optional.empty();
    }
}
