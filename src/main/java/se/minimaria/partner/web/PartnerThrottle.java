package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Crowd;
import se.minimaria.platform.Throttle.Limit;

/**
 * Slows down whoever tries addresses of links, and whoever takes time after time. Nobody guesses 65 bits; what is held back
 * is the work that guessing makes. A whole school opens its link from one address.
 */
@Component
class PartnerThrottle {

    private static final Limit OPENINGS = new Limit("partner-link", 60, Duration.ofMinutes(15));
    private static final Limit OPENINGS_IN_A_FLOOD = Limit.lastResort("partner-link");
    private static final Limit ALL_OPENINGS = new Limit("partner-link-all", 2_000, Duration.ofMinutes(15));
    private static final Limit TIMES = new Limit("partner-time", 30, Duration.ofMinutes(15));

    private final Throttle throttle;

    PartnerThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean allowsOpening(HttpServletRequest request) {
        return throttle.attempt(
                        OPENINGS,
                        OPENINGS_IN_A_FLOOD,
                        RequestSource.of(request),
                        List.of(Crowd.everybody(ALL_OPENINGS)))
                .allowed();
    }

    boolean allowsTime(HttpServletRequest request) {
        return throttle.attempt(TIMES, RequestSource.of(request)).allowed();
    }
}
