package se.minimaria.law;

import java.util.Optional;
import java.util.Set;

/** The young person may let whoever referred them know how it went. */
final class FeedbackByConsent implements FeedbackRule {

    @Override
    public String id() {
        return "feedback.consent";
    }

    @Override
    public Source source() {
        return Source.oslUnread("10:1, 12:2");
    }

    @Override
    public Optional<Set<ReferralFeedback.Part>> mayTell(FeedbackQuestion question) {
        return question.youth() == FeedbackQuestion.Answer.YES ? Optional.of(ReferralFeedback.ALL) : Optional.empty();
    }
}
