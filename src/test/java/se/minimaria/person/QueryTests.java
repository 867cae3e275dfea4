package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "Ån, an",
        "Östlund-Åberg, ostlund aberg",
        "  andré   ek , andre ek",
        "O'Neill, o neill",
        "Æsir Øst, asir ost",
        "علي, علي"
    })
    void foldsANameAsItIsStored(String typed, String folded) {
        assertThat(Query.of(typed, TODAY)).isEqualTo(new Query.ByName(folded));
        assertThat(NameKey.givenFirst(new PersonName(typed, ""))).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20090301-2383", "200903012383", "090301-2383", "0903012383"})
    void knowsAnIdentityNumber(String typed) {
        assertThat(Query.of(typed, TODAY))
                .isInstanceOfSatisfying(
                        Query.ByIdentityNumber.class,
                        query -> assertThat(query.number().canonical()).isEqualTo("200903012383"));
    }

    @ParameterizedTest
    @CsvSource({"R-2026-000123, R-2026-000123", "r-2026-123, R-2026-000123", "2080 2026 45, 2080-2026-000045"})
    void knowsAFileNumber(String typed, String number) {
        assertThat(Query.of(typed, TODAY)).isEqualTo(new Query.ByFileNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "a, person.search.too-short",
        "'', person.search.too-short",
        "--, person.search.too-short",
        "%, person.search.too-short",
        "F10, person.search.not-searchable",
        "F10.2, person.search.not-searchable",
        "2009, person.search.not-searchable",
        "070-123 45 67, person.search.not-searchable",
        "20090301-2380, person.search.wrong-number",
        "20090231-2389, person.search.wrong-number"
    })
    void searchesForNothingElse(String typed, String why) {
        assertThat(Query.of(typed, TODAY)).isEqualTo(new Query.Nothing(why));
    }

    @Test
    void endsAPrefixAfterEveryNameThatBeginsWithIt() {
        assertThat("an" + Character.toString(Character.MAX_CODE_POINT - 1)).isLessThan(NameKey.endOf("an"));
        assertThat(NameKey.endOf("an")).isLessThan("ao");
    }

    @Test
    void keepsWhatWasTypedOutOfLogs() {
        assertThat(Query.of("Alex Exempel", TODAY).toString()).doesNotContainIgnoringCase("alex");
        assertThat(Query.of("20090301-2383", TODAY).toString()).doesNotContain("2383");
    }
}
