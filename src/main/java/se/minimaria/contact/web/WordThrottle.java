package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Answer;
import se.minimaria.platform.Throttle.Crowd;
import se.minimaria.platform.Throttle.Limit;

/**
 * Slows down guessing, hoarding and flooding. Counted per address under a keyed hash that is swept away within the hour; no
 * address is stored or logged. What all do together is counted too, against many addresses at once, but it shuts nobody
 * out: it only leaves fewer tries to each.
 */
@Component
class WordThrottle {

    private static final Limit WORDS = Limit.guessing("return-words");
    private static final Limit WORDS_IN_A_FLOOD = Limit.lastResort("return-words");
    private static final Limit ALL_WORDS = new Limit("return-words-all", 1_000, Duration.ofMinutes(15));

    /** A school class may write on the same afternoon, from one address. */
    private static final Limit THREADS = new Limit("thread", 30, Duration.ofHours(1));

    private static final Limit THREADS_IN_A_FLOOD = Limit.lastResort("thread");
    private static final Limit ALL_THREADS = new Limit("thread-all", 300, Duration.ofHours(1));
    /** A file costs the machine much more than a text does; somebody has some pictures, and not one a minute. */
    private static final Limit FILES = new Limit("thread-files", 20, Duration.ofHours(1));

    private static final Limit HOLDS = new Limit("hold", 30, Duration.ofMinutes(15));

    private final Throttle throttle;

    WordThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one try at somebody's words. */
    boolean allowsWords(HttpServletRequest request) {
        return answer(WORDS, WORDS_IN_A_FLOOD, ALL_WORDS, request).allowed();
    }

    /** Counts one first message. */
    Answer firstMessage(HttpServletRequest request) {
        return answer(THREADS, THREADS_IN_A_FLOOD, ALL_THREADS, request);
    }

    /** Counts one time that is kept while choosing. */
    boolean allowsHold(HttpServletRequest request) {
        return throttle.attempt(HOLDS, RequestSource.of(request)).allowed();
    }

    /** Counts one message with files from whoever holds the words at this moment. */
    boolean allowsFiles() {
        return Access.current().orElse(null) instanceof ThreadHolder holder
                && throttle.attempt(FILES, holder.codeHash()).allowed();
    }

    private Answer answer(Limit own, Limit lastResort, Limit all, HttpServletRequest request) {
        return throttle.attempt(own, lastResort, RequestSource.of(request), List.of(Crowd.everybody(all)));
    }
}
