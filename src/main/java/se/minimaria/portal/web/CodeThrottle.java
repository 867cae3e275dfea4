package se.minimaria.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;

/**
 * Slows down guessing at one-time codes, per address. There is no limit for all together: a code has 50 random bits and
 * a few days to live, and a common limit would let anybody keep everybody out.
 */
@Component
class CodeThrottle {

    private static final Limit CODES = new Limit("portal-code", 20, Duration.ofMinutes(15));

    private final Throttle throttle;

    CodeThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean allows(HttpServletRequest request) {
        return throttle.attempt(CODES, RequestSource.of(request)).allowed();
    }
}
