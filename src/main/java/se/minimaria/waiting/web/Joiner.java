package se.minimaria.waiting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.contact.ReturnWords;
import se.minimaria.contact.web.WordsAtHand;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;
import se.minimaria.web.FormKeys;

/**
 * Who joins the list without a name: whoever holds the words that are open in the browser, or else somebody new, whom the form
 * makes known to us and to nobody; the same form sent twice is the same.
 */
@Component
class Joiner {

    private static final Limit JOINS = new Limit("waiting-join", 20, Duration.ofHours(1));

    private final WordsAtHand open;
    private final ReturnWords words;
    private final FormKeys keys;
    private final Throttle throttle;

    Joiner(WordsAtHand open, ReturnWords words, FormKeys keys, Throttle throttle) {
        this.open = open;
        this.words = words;
        this.keys = keys;
        this.throttle = throttle;
    }

    /** What is stored of their words; empty when the form is not ours, or too old. */
    Optional<String> hash(@Nullable String key, HttpServletRequest request) {
        var form = keys.check(key);
        return form.isEmpty()
                ? Optional.empty()
                : open.hash(request).or(() -> form.map(one -> words.hash(words.of(one.number()))));
    }

    /** A new key for a form. */
    String key() {
        return keys.issue();
    }

    /** Counts one who joins from an address. */
    boolean allows(HttpServletRequest request) {
        return throttle.attempt(JOINS, RequestSource.of(request)).allowed();
    }
}
