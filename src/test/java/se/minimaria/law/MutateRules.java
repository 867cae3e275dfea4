package se.minimaria.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes one rule of disclosure away at a time and names the case of the decision table that answers otherwise then. */
public final class MutateRules {

    private MutateRules() {}

    /** Each rule and the case that noticed, or nothing. */
    public static Map<String, String> noticed() {
        var noticed = new LinkedHashMap<String, String>();
        for (var rule : Rules.all()) {
            if (rule instanceof DisclosureRule) {
                var without = new ArrayList<>(Rules.all());
                without.remove(rule);
                noticed.put(
                        "rule " + rule.id(),
                        DecisionTable.cases().stream()
                                .filter(row -> !Case.told(DisclosureGate.decide(row.question(), without))
                                        .equals(row.expected()))
                                .map(row -> "DisclosureGateTests: " + row.name())
                                .findFirst()
                                .orElse(""));
            }
        }
        return noticed;
    }
}
