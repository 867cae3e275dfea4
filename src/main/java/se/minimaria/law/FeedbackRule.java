package se.minimaria.law;

import java.util.Optional;
import java.util.Set;

/** A rule about what whoever has referred somebody may be told; it answers only the questions that it is about. */
non-sealed interface FeedbackRule extends LegalRule {

    Optional<Set<ReferralFeedback.Part>> mayTell(FeedbackQuestion question);
}
