package se.minimaria.law;

import java.util.Optional;
import java.util.Set;

/** Between units of one authority no border is passed; whoever referred takes part in the care. */
final class FeedbackInsideAuthority implements FeedbackRule {

    @Override
    public String id() {
        return "feedback.same-authority";
    }

    @Override
    public Source source() {
        return Source.oslUnread("8:1, 8:2");
    }

    @Override
    public Optional<Set<ReferralFeedback.Part>> mayTell(FeedbackQuestion question) {
        return question.known() && question.sameAuthority() ? Optional.of(ReferralFeedback.ALL) : Optional.empty();
    }
}
