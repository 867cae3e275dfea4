package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;

/**
 * Slows down guessing and hoarding. Counted per address under a keyed hash that is swept away within the hour, and all
 * together, against many addresses at once; no address is stored or logged.
 */
@Component
class WordThrottle {

    private static final Limit WORDS = Limit.guessing("return-words");
    private static final Limit ALL_WORDS = new Limit("return-words-all", 1_000, Duration.ofMinutes(15));
    private static final Limit HOLDS = new Limit("hold", 30, Duration.ofMinutes(15));
    private static final Pattern SECOND_HALF = Pattern.compile("^((?:[0-9a-f]*:){4}).*");

    private final Throttle throttle;

    WordThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one try at somebody's words. */
    boolean allowsWords(HttpServletRequest request) {
        var here = throttle.attempt(WORDS, source(request)).allowed();
        var everywhere = throttle.attempt(ALL_WORDS, "all").allowed();
        return here && everywhere;
    }

    /** Counts one time that is kept while choosing. */
    boolean allowsHold(HttpServletRequest request) {
        return throttle.attempt(HOLDS, source(request)).allowed();
    }

    /** One household or school is one source: an address, or the first half of a long one. */
    private static String source(HttpServletRequest request) {
        return SECOND_HALF.matcher(request.getRemoteAddr()).replaceFirst("$1");
    }
}
