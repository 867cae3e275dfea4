package se.minimaria.disclosure;

import java.util.List;
import java.util.Optional;
import se.minimaria.law.Basis;
import se.minimaria.law.Citation;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Door;
import se.minimaria.law.Message;
import se.minimaria.law.RuleBook;

/**
 * A verdict told again from what was kept. The reason is the rule's own sentence, because what it said of that day's
 * consents is not kept with the decision.
 */
final class KeptVerdict {

    private KeptVerdict() {}

    static DisclosureVerdict of(Optional<Basis> basis, String rule, String source) {
        var citation = citation(rule, source);
        return basis.<DisclosureVerdict>map(ground -> new DisclosureVerdict.Permitted(ground, citation))
                .orElseGet(() -> new DisclosureVerdict.RefusedWithDoors(List.of(Door.KEEP_HERE), citation));
    }

    /** The bundle key of a rule's sentence; what no rule allowed has one of its own. */
    static String ruleKey(String rule) {
        return entry(rule).map(entry -> entry.says().key()).orElse("law.source.none");
    }

    private static Citation citation(String rule, String source) {
        var none = new Message("law.source.none", List.of());
        return entry(rule)
                .map(entry -> new Citation(rule, source, entry.sourceName(), entry.verified(), entry.says()))
                .orElseGet(() -> new Citation(rule, source, none, false, none));
    }

    private static Optional<RuleBook.Entry> entry(String rule) {
        return RuleBook.all().stream().filter(entry -> entry.id().equals(rule)).findFirst();
    }
}
