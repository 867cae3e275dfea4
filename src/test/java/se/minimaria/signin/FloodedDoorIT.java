package se.minimaria.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import se.minimaria.testing.MinimariaTest;

/** Guessing under ever new names from one address leaves the owners of names alone, on new devices too. */
@MinimariaTest
class FloodedDoorIT {

    @Autowired
    private Guesses guesses;

    @Test
    void oneAddressUnderEverNewNamesHindersNobodyElse() {
        flood(from());

        assertThat(triesUnderOneName(from())).isEqualTo(10);
    }

    @Test
    void whoeverSharesTheAddressOfAFlooderMayStillTryAFewTimes() {
        var shared = from();
        flood(shared);

        assertThat(triesUnderOneName(shared)).isEqualTo(3);
    }

    private void flood(MockHttpServletRequest flooder) {
        for (int tries = 0; tries < 220; tries++) {
            guesses.password(flooder, UUID.randomUUID().toString());
        }
    }

    private long triesUnderOneName(MockHttpServletRequest request) {
        var name = UUID.randomUUID().toString();
        return IntStream.range(0, 12)
                .filter(turn -> guesses.password(request, name).allowed())
                .count();
    }

    private static MockHttpServletRequest from() {
        var request = new MockHttpServletRequest("POST", "/arbete/logga-in");
        var random = ThreadLocalRandom.current();
        request.setRemoteAddr("10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        return request;
    }
}
