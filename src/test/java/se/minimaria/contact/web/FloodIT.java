package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import se.minimaria.testing.MinimariaTest;

/** Whoever floods a door slows down themselves and nobody else. */
@MinimariaTest
class FloodIT {

    @Autowired
    private WordThrottle throttle;

    @Test
    void oneAddressThatGuessesWithoutEndHindersNobodyElse() {
        var flooder = address();
        for (int tries = 0; tries < 1_050; tries++) {
            throttle.allowsWords(flooder);
        }

        assertThat(throttle.allowsWords(flooder)).isFalse();
        assertThat(throttle.allowsWords(address())).isTrue();
    }

    private static MockHttpServletRequest address() {
        var request = new MockHttpServletRequest("POST", "/trad");
        var random = ThreadLocalRandom.current();
        request.setRemoteAddr("10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        return request;
    }
}
