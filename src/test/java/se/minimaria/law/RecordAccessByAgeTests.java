package se.minimaria.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordAccessByAgeTests {

    /** Day | age | maturity noted | hidden from guardians | reader | rule. */
    private static final String ROWS = """
        2026-11-24 | 0  | false | false | GUARDIAN | reading.before-13
        2026-11-24 | 12 | false | false | GUARDIAN | reading.before-13
        2026-11-24 | 12 | true  | false | GUARDIAN | reading.before-13
        2026-11-24 | 12 | false | true  | NOBODY   | reading.clinic-hides
        2026-11-24 | 13 | false | false | NOBODY   | reading.from-13
        2026-11-24 | 13 | false | true  | NOBODY   | reading.from-13
        2026-11-24 | 13 | true  | false | YOUTH    | reading.maturity-note
        2026-11-24 | 15 | false | false | NOBODY   | reading.from-13
        2026-11-24 | 15 | true  | true  | YOUTH    | reading.maturity-note
        2026-11-24 | 16 | false | false | YOUTH    | reading.from-16
        2026-11-24 | 17 | false | true  | YOUTH    | reading.from-16
        2026-11-24 | 18 | false | false | YOUTH    | reading.adult
        2009-06-29 | 17 | false | false | NOBODY   | none
        """;

    record Row(RecordAccessByAge.Question question, RecordReader reader, String rule) {

        static Row parse(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var question = new RecordAccessByAge.Question(
                    LocalDate.parse(cells.get(0)),
                    Integer.parseInt(cells.get(1)),
                    Boolean.parseBoolean(cells.get(2)),
                    Boolean.parseBoolean(cells.get(3)));
            return new Row(question, RecordReader.valueOf(cells.get(4)), cells.get(5));
        }

        boolean holds(RecordAccess access) {
            return access.reader() == reader && access.citation().ruleId().equals(rule);
        }
    }

    static List<Row> rows() {
        return ROWS.lines().map(Row::parse).toList();
    }

    static Stream<LegalRule> accessRules() {
        return Rules.all().stream().filter(AccessRule.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheTableSays(Row row) {
        var access = RecordAccessByAge.decide(row.question());
        assertThat(access.reader()).isEqualTo(row.reader());
        assertThat(access.citation().ruleId()).isEqualTo(row.rule());
    }

    @ParameterizedTest
    @MethodSource("accessRules")
    void aCaseFailsWhenAnyRuleIsSwitchedOff(LegalRule rule) {
        var without = new ArrayList<>(Rules.all());
        without.remove(rule);
        assertThat(rows()).anyMatch(row -> !row.holds(RecordAccessByAge.decide(row.question(), without)));
    }

    @Test
    void neverLetsAGuardianReadFromThirteen() {
        for (int age = 13; age < 30; age++) {
            for (var noted : List.of(true, false)) {
                var question = new RecordAccessByAge.Question(LocalDate.parse("2026-11-24"), age, noted, false);
                assertThat(RecordAccessByAge.decide(question).reader()).isNotEqualTo(RecordReader.GUARDIAN);
            }
        }
    }

    @Test
    void countsWholeYears() {
        var birth = LocalDate.parse("2008-11-24");
        assertThat(Age.on(birth, LocalDate.parse("2026-11-23"))).isEqualTo(17);
        assertThat(Age.on(birth, LocalDate.parse("2026-11-24"))).isEqualTo(18);
        assertThat(Age.majority(birth)).isEqualTo("2026-11-24");
    }

    @Test
    void comesOfAgeOnTheSameDayThatAgeTurnsEighteen() {
        for (var birth = LocalDate.parse("2007-12-30"); birth.getYear() < 2009; birth = birth.plusDays(1)) {
            var majority = Age.majority(birth);
            assertThat(Age.on(birth, majority)).isEqualTo(18);
            assertThat(Age.on(birth, majority.minusDays(1))).isEqualTo(17);
        }
    }
}
