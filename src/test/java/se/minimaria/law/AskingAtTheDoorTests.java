package se.minimaria.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.minimaria.law.AskingAtTheDoor.Asked;

/** What may be asked of whoever hands a young person over. */
class AskingAtTheDoorTests {

    @ParameterizedTest
    @CsvSource({
        "ALIAS,   2026-11-24, ''",
        "NUMBER,  2026-11-24, ''",
        "OFFENCE, 2026-11-24, asking.offence",
        "MEASURE, 2026-11-24, asking.offence",
        "OFFENCE, 2008-07-01, asking.offence",
        "OFFENCE, 2008-06-30, ''"
    })
    void answersAsTheTableSays(Asked asked, LocalDate day, String rule) {
        assertThat(AskingAtTheDoor.forbids(asked, day).map(Citation::ruleId).orElse(""))
                .isEqualTo(rule);
    }

    @Test
    void namesTheLawBesideTheRule() {
        assertThat(AskingAtTheDoor.forbids(Asked.OFFENCE, LocalDate.of(2026, 11, 24)))
                .hasValueSatisfying(cited -> {
                    assertThat(cited.source()).isEqualTo("PDL 2:7, 2:8");
                    assertThat(cited.message().getCodes()).containsExactly("law.rule.asking.offence");
                    assertThat(cited.sourceName().getCodes()).containsExactly("law.source.asking.offence");
                });
    }
}
