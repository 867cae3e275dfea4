package se.minimaria.signin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.minimaria.signin.PageRules.Rule;
import se.minimaria.signin.PageRules.Verdict;

/** Takes one row about pages away at a time, and opens one for everybody at a time, and names who stands wrong then. */
public final class MutatePages {

    private MutatePages() {}

    /** Each row and the line of the expected table that noticed, or nothing. */
    public static Map<String, String> noticed() {
        var noticed = new LinkedHashMap<String, String>();
        for (var rule : PageRules.TABLE) {
            var without = new ArrayList<>(PageRules.TABLE);
            without.remove(rule);
            noticed.put(
                    "page row " + rule.path() + " taken away", wrong(without).orElse(""));
            if (rule.open().size() < Standing.values().length) {
                without.add(new Rule(rule.path(), EnumSet.allOf(Standing.class)));
                noticed.put(
                        "page row " + rule.path() + " open to everybody",
                        wrong(without).orElse(""));
            }
        }
        return noticed;
    }

    private static Optional<String> wrong(List<Rule> table) {
        for (var row : RouteTableIT.EXPECTED.keySet()) {
            for (var standing : Standing.values()) {
                if (RouteTableIT.isDecided(row, standing)
                        && (PageRules.decide(table, row, standing) == Verdict.ENTER)
                                != RouteTableIT.isOpen(row, standing)) {
                    return Optional.of(
                            "RouteTableIT: %s at %s".formatted(standing.name().toLowerCase(Locale.ROOT), row));
                }
            }
        }
        return Optional.empty();
    }
}
