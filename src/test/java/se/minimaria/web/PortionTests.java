package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "många", "-100", "10", "99999", "1e3"})
    void isFiftyRowsUnlessMoreAreAskedFor(String asked) {
        assertThat(Portion.of(asked).rows()).isEqualTo(50);
    }

    @Test
    void growsByFiftyWhileThereIsMore() {
        assertThat(Portion.of(null).next(50)).isZero();
        assertThat(Portion.of(null).next(51)).isEqualTo(100);
        assertThat(Portion.of("100").rows()).isEqualTo(100);
        assertThat(Portion.of("100").next(155)).isEqualTo(150);
        assertThat(Portion.of("150").next(155)).isEqualTo(200);
        assertThat(Portion.of("200").next(155)).isZero();
    }

    @Test
    void endsSomewhere() {
        assertThat(Portion.of("5000").rows()).isEqualTo(1000);
        assertThat(Portion.of("1000").next(5000)).isZero();
    }
}
