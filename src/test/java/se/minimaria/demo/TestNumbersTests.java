package se.minimaria.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.minimaria.person.LegalSex;
import se.minimaria.person.ReserveNumber;

class TestNumbersTests {

    private static final LocalDate BORN = LocalDate.parse("2009-04-17");

    private final TestNumbers numbers = new TestNumbers();

    @Test
    void givesTheFirstWomanAndTheFirstManOfADayATestNumber() {
        assertThat(numbers.take(BORN, LegalSex.FEMALE).canonical()).startsWith("20090417238");
        assertThat(numbers.take(BORN, LegalSex.MALE).canonical()).startsWith("20090417239");
    }

    @Test
    void givesEveryoneElseOfThatDayAReserveNumber() {
        numbers.take(BORN, LegalSex.MALE);
        assertThat(numbers.take(BORN, LegalSex.MALE)).isEqualTo(ReserveNumber.ofSerial(1));
        assertThat(numbers.take(BORN, LegalSex.MALE)).isEqualTo(ReserveNumber.ofSerial(2));
        assertThat(numbers.take(BORN.plusDays(1), LegalSex.MALE).isTestNumber()).isTrue();
    }

    @Test
    void findsTheCheckDigitOfEveryDayOfTwentyFiveYears() {
        assertThat(IntStream.range(0, 25 * 366).mapToObj(BORN::minusDays)).allSatisfy(day -> {
            for (var sex : LegalSex.values()) {
                var number = TestNumbers.of(day, sex);
                assertThat(number.isTestNumber()).isTrue();
                assertThat(number.suggestedBirthDate()).contains(day);
                assertThat(number.legalSex()).contains(sex);
            }
        });
    }
}
