package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private final QuietHours nights = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({
        // winter: an hour ahead of UTC
        "2026-01-15T19:59:59Z, 2026-01-15T19:59:59Z",
        "2026-01-15T20:00:00Z, 2026-01-16T07:00:00Z",
        "2026-01-16T06:59:59Z, 2026-01-16T07:00:00Z",
        "2026-01-16T07:00:00Z, 2026-01-16T07:00:00Z",
        // summer: two hours
        "2026-07-15T18:59:59Z, 2026-07-15T18:59:59Z",
        "2026-07-15T19:00:00Z, 2026-07-16T06:00:00Z"
    })
    void lastFromNineToEightByTheClockOnTheWall(Instant moment, Instant next) {
        assertThat(nights.next(moment)).isEqualTo(next);
        assertThat(nights.isQuiet(moment)).isEqualTo(!moment.equals(next));
    }

    /** The clock goes from two to three: the night is an hour shorter. */
    @ParameterizedTest
    @CsvSource({"2026-03-28T20:00:00Z", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "2026-03-29T05:59:59Z"})
    void endAtEightSummerTimeInTheNightToTheTwentyNinthOfMarch(Instant moment) {
        assertThat(nights.next(moment)).isEqualTo("2026-03-29T06:00:00Z");
    }

    /** The clock goes from three to two: half past two comes twice, and the night is an hour longer. */
    @ParameterizedTest
    @CsvSource({"2026-10-24T19:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T06:59:59Z"})
    void endAtEightWinterTimeInTheNightToTheTwentyFifthOfOctober(Instant moment) {
        assertThat(nights.next(moment)).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void neverEndBeforeTheMomentAlsoWhenTheirEndComesTwice() {
        var early = new QuietHours(LocalTime.of(0, 0), LocalTime.of(2, 30));
        assertThat(early.next(Instant.parse("2026-10-25T00:15:00Z"))).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(early.next(Instant.parse("2026-10-25T01:15:00Z"))).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void areNoneWhenTheyEndWhereTheyBegin() {
        var never = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        assertThat(never.next(Instant.parse("2026-01-15T11:00:00Z"))).isEqualTo("2026-01-15T11:00:00Z");
        assertThat(never.isQuiet(Instant.parse("2026-01-15T23:00:00Z"))).isFalse();
    }
}
