package se.minimaria.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What whoever has referred somebody may be told, and why. That somebody gets help here is secret, and that somebody does not
 * is too (OSL 25:1, 26:1); that a letter came in tells nothing but what the sender wrote.
 */
public record ReferralFeedback(Set<Part> parts, Citation citation) {

    /** What there is to tell. */
    public enum Part {
        /** That it has come in. */
        RECEIVED,
        /** That it was accepted, or where else the way leads. */
        ANSWER,
        /** That a first visit is booked; never when or where. */
        BOOKED,
        /** That it is over. */
        CLOSED;

        /** As part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As little as can be. */
    static final Set<Part> LEAST = Set.of(Part.RECEIVED);

    static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));

    public ReferralFeedback {
        parts = Set.copyOf(parts);
    }

    /** The law's answer; the same question always gets the same one. What no rule opens is shut. */
    public static ReferralFeedback of(FeedbackQuestion question) {
        return of(question, Rules.all());
    }

    /** As {@link #of(FeedbackQuestion)} with other rules. */
    static ReferralFeedback of(FeedbackQuestion question, List<LegalRule> rules) {
        return rules.stream()
                .filter(rule -> rule.source().holdsOn(question.date()))
                .filter(FeedbackRule.class::isInstance)
                .map(FeedbackRule.class::cast)
                .flatMap(rule -> rule.mayTell(question).map(parts -> new ReferralFeedback(parts, cite(rule))).stream())
                .findFirst()
                .orElseGet(() -> new ReferralFeedback(LEAST, Citation.noRule(question.date())));
    }

    private static Citation cite(FeedbackRule rule) {
        return rule.cite(rule.because());
    }
}
