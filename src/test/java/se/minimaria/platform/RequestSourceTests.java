package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSourceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:0:0:a:b:c:d",
                "2001:db8::a:b:c:d",
                "2001:DB8::1",
                "2001:0db8:0000::ffff:1:2:3",
                "[2001:db8::1]",
                "[2001:db8::1]:4711"
            })
    void aLongAddressIsItsFirstHalfHoweverItIsSpelt(String written) {
        assertThat(RequestSource.of(written)).isEqualTo("20010db800000000");
    }

    @Test
    void theNextHouseholdIsAnotherSource() {
        assertThat(RequestSource.of("2001:db8:0:1::1")).isNotEqualTo(RequestSource.of("2001:db8::1"));
        assertThat(RequestSource.of("192.0.2.1")).isNotEqualTo(RequestSource.of("192.0.2.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "192.0.2.1:4711", "::ffff:192.0.2.1"})
    void aShortAddressIsItself(String written) {
        assertThat(RequestSource.of(written)).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "_hidden", "example.org", "1.2.3.4.5", "999.1.1.1"})
    void whatIsNoAddressIsOneSourceTogether(String written) {
        assertThat(RequestSource.of(written)).isEqualTo("unknown");
    }
}
