package se.minimaria.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class WorldClockTests {

    private final WorldClock clock = new WorldClock();

    @Test
    void stepsIntoAnotherTimeAndComesBack() {
        var past = Instant.parse("2025-09-01T08:00:00Z");
        assertThat(WorldClock.at(past, () -> {
                    assertThat(clock.instant()).isEqualTo(past);
                    assertThat(clock.real()).isAfter(past);
                    return WorldClock.stepped();
                }))
                .isTrue();
        assertThat(clock.instant()).isAfter(past);
        assertThat(WorldClock.stepped()).isFalse();
    }

    @Test
    void keepsNineOnTheWallAcrossBothClockChanges() {
        assertThat(Sweden.instant(LocalDateTime.parse("2026-03-28T09:00"))).isEqualTo("2026-03-28T08:00:00Z");
        assertThat(Sweden.instant(LocalDateTime.parse("2026-03-30T09:00"))).isEqualTo("2026-03-30T07:00:00Z");
        assertThat(Sweden.instant(LocalDateTime.parse("2026-10-26T09:00"))).isEqualTo("2026-10-26T08:00:00Z");
    }
}
