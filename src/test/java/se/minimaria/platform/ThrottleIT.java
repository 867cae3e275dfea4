package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.platform.Throttle.Crowd;
import se.minimaria.platform.Throttle.Limit;
import se.minimaria.testing.MinimariaTest;

/** Limits that are shared slow everybody down together and shut nobody out. */
@MinimariaTest
class ThrottleIT {

    private static final Duration LONG = Duration.ofDays(1);
    private static final Limit OWN = new Limit("test-own", 3, LONG);
    private static final Limit LAST = new Limit("test-last", 1, LONG);

    @Autowired
    private Throttle throttle;

    private final Crowd town = crowd("test-town", 5);
    private final Crowd country = crowd("test-country", 8);

    @Test
    void whatTheOwnLimitHoldsBackIsNotCountedForTheOthers() {
        var flooder = somebody();
        for (int tries = 0; tries < 30; tries++) {
            allows(flooder, town);
        }

        assertThat(left(town)).isEqualTo(2);
    }

    @Test
    void whatTheNearerCrowdHasUsedUpIsNotCountedForTheWiderOne() {
        for (int tries = 0; tries < 12; tries++) {
            allows(somebody(), town, country);
        }

        assertThat(left(town)).isZero();
        assertThat(left(country)).isEqualTo(3);
    }

    @Test
    void whereOthersHaveUsedUpEverythingEachHasALastResortOfTheirOwn() {
        assertThat(left(town)).isEqualTo(5);
        var owner = somebody();
        var other = somebody();

        assertThat(allows(owner, town)).isTrue();
        assertThat(allows(owner, town)).isFalse();
        assertThat(allows(other, town)).isTrue();
    }

    private boolean allows(String who, Crowd... crowds) {
        return throttle.attempt(OWN, LAST, who, List.of(crowds)).allowed();
    }

    /** How many tries a crowd had left; now it has none. */
    private int left(Crowd crowd) {
        int left = 0;
        while (throttle.attempt(crowd.limit(), crowd.who()).allowed()) {
            left++;
        }
        return left;
    }

    private static Crowd crowd(String what, int tries) {
        return new Crowd(new Limit(what, tries, LONG), UUID.randomUUID().toString());
    }

    private static String somebody() {
        return UUID.randomUUID().toString();
    }
}
