package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.minimaria.network.Helpline;
import se.minimaria.network.Helpline.Role;
import se.minimaria.network.Helpline.Tried;
import se.minimaria.network.LocalText;
import se.minimaria.network.Origin;
import se.minimaria.network.Validity;

/** When a number may stand without a word about checking. Today is 22 November 2026. */
class CheckedNumbersTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final CheckedNumbers numbers = new CheckedNumbers(
            Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC),
            new WebSettings(List.of("sv"), List.of("sv"), Period.ofMonths(6)));

    @Test
    void aNumberThatNobodyHasTriedIsNotChecked() {
        assertThat(numbers.of(line("116 111", null)).holds()).isFalse();
        assertThat(numbers.of(line("116 111", null)).day()).isEmpty();
    }

    @Test
    void theEmergencyNumberNeedsNoCheck() {
        assertThat(numbers.of(line("112", null)).holds()).isTrue();
        assertThat(numbers.of(line("1121", null)).holds()).isFalse();
    }

    @Test
    void aConfirmationIsForTheDigitsHoweverTheyAreWritten() {
        numbers.know(Map.of("116111", TODAY));
        assertThat(numbers.of(line("116 111", null)).day()).contains(TODAY);
        assertThat(numbers.of(line("116 112", null)).holds()).isFalse();
    }

    @Test
    void theLaterOfFileAndConfirmationCounts() {
        numbers.know(Map.of("116111", LocalDate.parse("2026-01-01")));
        assertThat(numbers.of(line("116 111", "2026-10-01")).day()).contains(LocalDate.parse("2026-10-01"));
        numbers.know(Map.of("116111", TODAY));
        assertThat(numbers.of(line("116 111", "2026-10-01")).day()).contains(TODAY);
    }

    @Test
    void aCheckHoldsForSixMonthsAndNotADayLonger() {
        assertThat(numbers.of(line("90101", "2026-05-22")).holds()).isTrue();
        assertThat(numbers.of(line("90101", "2026-05-21")).holds()).isFalse();
        assertThat(numbers.of(line("90101", "2026-05-21")).day()).isPresent();
    }

    private static Helpline line(String number, @Nullable String checked) {
        var text = new LocalText(Map.of("sv", "Stöd", "en", "Support"));
        return new Helpline(
                "line",
                text,
                number,
                text,
                null,
                checked == null ? null : new Tried(LocalDate.parse(checked), Role.HEAD),
                new Origin(null, true, Validity.ALWAYS));
    }
}
