package se.minimaria.law;

import java.util.List;

/**
 * Answers whether a section may pass from one authority to another, under the rules of the question's day.
 *
 * <p>The first rule that answers decides. If none does, the answer is no: what no rule allows is refused.
 */
public final class DisclosureGate {

    private DisclosureGate() {}

    /** The law's answer; the same question always gets the same one. */
    public static DisclosureVerdict decide(DisclosureQuestion question) {
        return decide(question, Rules.all());
    }

    /** As {@link #decide(DisclosureQuestion)} with other rules; what does not hold that day is passed over. */
    static DisclosureVerdict decide(DisclosureQuestion question, List<LegalRule> rules) {
        return rules.stream()
                .filter(rule -> rule.source().holdsOn(question.date()))
                .filter(DisclosureRule.class::isInstance)
                .map(DisclosureRule.class::cast)
                .flatMap(rule -> rule.answer(question).stream())
                .findFirst()
                .orElseGet(() -> new DisclosureVerdict.Refused(Citation.noRule(question.date())));
    }
}
