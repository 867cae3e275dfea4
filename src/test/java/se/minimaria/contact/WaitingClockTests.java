package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.minimaria.contact.WaitingClock.State;

class WaitingClockTests {

    private static final Instant ARRIVED = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant DUE = ARRIVED.plus(Duration.ofHours(10));

    @Test
    void isCalmUntilTheWarning() {
        assertThat(after(Duration.ofHours(7))).isEqualTo(new WaitingClock(State.OK, 70, Duration.ofHours(3)));
    }

    @Test
    void saysSoonFromThereOn() {
        assertThat(after(Duration.ofHours(8))).isEqualTo(new WaitingClock(State.SOON, 80, Duration.ofHours(2)));
    }

    @Test
    void isOverFromThePromisedMomentAndSaysForHowLong() {
        assertThat(after(Duration.ofHours(10))).isEqualTo(new WaitingClock(State.OVER, 100, Duration.ZERO));
        assertThat(after(Duration.ofHours(14))).isEqualTo(new WaitingClock(State.OVER, 100, Duration.ofHours(4)));
    }

    @Test
    void runsFromTheArrivalNotFromTheFirstLook() {
        assertThat(after(Duration.ZERO).percent()).isZero();
        assertThat(after(Duration.ofMinutes(-1)).percent()).isZero();
    }

    private static WaitingClock after(Duration waited) {
        return WaitingClock.of(ARRIVED, DUE, Duration.ofHours(2), ARRIVED.plus(waited));
    }
}
