package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Answer;
import se.minimaria.platform.Throttle.Crowd;
import se.minimaria.platform.Throttle.Limit;
import se.minimaria.video.SeatId;

/**
 * Slows down whoever would fill the queues, guess at codes or flood a talk. By address at the door, by seat inside; what all
 * do together shuts nobody out.
 */
@Component
class TalkThrottle {

    /** A classroom has one address. */
    private static final Limit PLACES = new Limit("talk-place", 20, Duration.ofMinutes(30));

    private static final Limit PLACES_IN_A_FLOOD = Limit.lastResort("talk-place");
    private static final Limit ALL_PLACES = new Limit("talk-place-all", 200, Duration.ofMinutes(30));
    private static final Limit CODES = Limit.guessing("talk-code");
    private static final Limit LINES = new Limit("talk-line", 60, Duration.ofMinutes(3));
    private static final Limit SIGNALS = new Limit("talk-signal", 600, Duration.ofMinutes(5));

    private final Throttle throttle;

    TalkThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one place in a queue. */
    Answer place(HttpServletRequest request) {
        return throttle.attempt(
                PLACES, PLACES_IN_A_FLOOD, RequestSource.of(request), List.of(Crowd.everybody(ALL_PLACES)));
    }

    /** Counts one try at a third's code. There is no limit for all together: 65 bits that live for an hour need none. */
    boolean allowsCode(HttpServletRequest request) {
        return throttle.attempt(CODES, RequestSource.of(request)).allowed();
    }

    boolean allowsLine(SeatId seat) {
        return throttle.attempt(LINES, seat.toString()).allowed();
    }

    boolean allowsSignal(SeatId seat) {
        return throttle.attempt(SIGNALS, seat.toString()).allowed();
    }
}
