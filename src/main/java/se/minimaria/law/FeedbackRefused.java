package se.minimaria.law;

import java.util.Optional;
import java.util.Set;

/** A no is kept to, also where nothing would leave the authority: the way in is built on trust. */
final class FeedbackRefused implements FeedbackRule {

    @Override
    public String id() {
        return "feedback.refused";
    }

    @Override
    public Source source() {
        return Source.oslUnread("12:2, 25:1, 26:1");
    }

    @Override
    public Optional<Set<ReferralFeedback.Part>> mayTell(FeedbackQuestion question) {
        return question.youth() == FeedbackQuestion.Answer.NO ? Optional.of(ReferralFeedback.LEAST) : Optional.empty();
    }
}
