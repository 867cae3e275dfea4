package se.minimaria.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.minimaria.law.ReferralFeedback.Part;

class ReferralFeedbackTests {

    /** Day | sender | receiver | own board | by decision | known | youth | what may be told | rule. */
    private static final String ROWS = """
        2026-11-24 | POLICE          | HSL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | POLICE          | SOL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | POLICE          | HSL   | - | - | known | YES       | ALL      | feedback.consent
        2026-11-24 | POLICE          | HSL   | - | - | -     | YES       | ALL      | feedback.consent
        2026-11-24 | POLICE          | HSL   | - | - | known | NO        | RECEIVED | feedback.refused
        2026-11-24 | SCHOOL          | HSL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | SCHOOL          | SOL   | - | - | -     | YES       | ALL      | feedback.consent
        2026-11-24 | OTHER_CARE      | HSL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | INSTITUTION     | HSL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | OTHER           | SOL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | REGION_CARE     | HSL   | - | - | known | NOT_ASKED | ALL      | feedback.same-authority
        2026-11-24 | REGION_CARE     | HSL   | - | - | -     | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | REGION_CARE     | HSL   | - | - | known | NO        | RECEIVED | feedback.refused
        2026-11-24 | REGION_CARE     | SOL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | SOCIAL_SERVICES | SOL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | SOCIAL_SERVICES | SOL   | x | - | known | NOT_ASKED | ALL      | feedback.same-authority
        2026-11-24 | SOCIAL_SERVICES | HSL   | - | - | known | NOT_ASKED | RECEIVED | feedback.shut
        2026-11-24 | SOCIAL_SERVICES | SOL   | - | x | known | NOT_ASKED | ALL      | feedback.owed-to-board
        2026-11-24 | SOCIAL_SERVICES | SOL   | - | x | known | NO        | ALL      | feedback.owed-to-board
        2026-11-24 | SOCIAL_SERVICES | SOL   | - | x | -     | NOT_ASKED | RECEIVED | feedback.shut
        2025-06-30 | SOCIAL_SERVICES | SOL   | - | x | known | NOT_ASKED | RECEIVED | feedback.shut
        2009-06-29 | SCHOOL          | HSL   | - | - | known | YES       | RECEIVED | none
        """;

    record Row(FeedbackQuestion question, Set<Part> parts, String rule) {

        static Row parse(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var question = new FeedbackQuestion(
                    LocalDate.parse(cells.get(0)),
                    ReferralSender.valueOf(cells.get(1)),
                    Regime.valueOf(cells.get(2)),
                    cells.get(3).equals("x"),
                    cells.get(4).equals("x"),
                    cells.get(5).equals("known"),
                    FeedbackQuestion.Answer.valueOf(cells.get(6)));
            var parts = cells.get(7).equals("ALL") ? Set.of(Part.values()) : Set.of(Part.valueOf(cells.get(7)));
            return new Row(question, parts, cells.get(8));
        }

        boolean holds(ReferralFeedback feedback) {
            return feedback.parts().equals(parts)
                    && feedback.citation().ruleId().equals(rule);
        }
    }

    static List<Row> rows() {
        return ROWS.lines().map(Row::parse).toList();
    }

    static Stream<LegalRule> feedbackRules() {
        return Rules.all().stream().filter(FeedbackRule.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheTableSays(Row row) {
        assertThat(row.holds(ReferralFeedback.of(row.question())))
                .as("%s: %s", row.question(), ReferralFeedback.of(row.question()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("feedbackRules")
    void noticesWhenARuleIsSwitchedOff(LegalRule rule) {
        var without = new ArrayList<>(Rules.all());
        without.remove(rule);
        assertThat(rows()).anyMatch(row -> !row.holds(ReferralFeedback.of(row.question(), without)));
    }

    @Test
    void neverTellsLessThanThatItCameIn() {
        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(ReferralFeedback.of(row.question()).parts()).contains(Part.RECEIVED));
    }

    @Test
    void marksWhatHasNotBeenRead() {
        assertThat(feedbackRules().filter(rule -> rule.source().verified()).map(LegalRule::id))
                .containsExactly("feedback.owed-to-board");
        assertThat(Arrays.stream(ReferralSender.values())
                        .map(ReferralSender::code)
                        .collect(Collectors.toSet()))
                .allMatch(code -> code.equals(code.toLowerCase(Locale.ROOT)))
                .hasSize(ReferralSender.values().length);
    }
}
