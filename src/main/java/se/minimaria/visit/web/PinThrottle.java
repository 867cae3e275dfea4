package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;
import se.minimaria.visit.PassCode;

/**
 * Slows down guessing at the short code of a link. Whoever has the link of another's telephone has ten tries a day at one of
 * ten thousand codes, from however many addresses; without the link, which nobody guesses, there is nothing to try.
 */
@NamedInterface("door")
@Component
public class PinThrottle {

    private static final Limit OF_A_LINK = new Limit("visit-pin", 10, Duration.ofDays(1));
    private static final Limit OF_AN_ADDRESS = new Limit("visit-pin-from", 30, Duration.ofMinutes(15));

    private final Throttle throttle;

    PinThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one try at the code of a link. */
    public boolean allows(String link, HttpServletRequest request) {
        return throttle.attempt(OF_AN_ADDRESS, RequestSource.of(request)).allowed()
                && throttle.attempt(OF_A_LINK, PassCode.canonical(link)).allowed();
    }
}
