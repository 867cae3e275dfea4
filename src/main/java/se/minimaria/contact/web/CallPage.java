package se.minimaria.contact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * Somebody who wants to be called, as those see it who call.
 *
 * @param open whether they still wait
 * @param tries each call that was tried, in words
 */
record CallPage(
        boolean open,
        List<Wish> wishes,
        List<String> tries,
        List<Option> results,
        List<Option> days,
        List<Option> hours) {

    CallPage {
        wishes = List.copyOf(wishes);
        tries = List.copyOf(tries);
        results = List.copyOf(results);
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }

    /**
     * One wish.
     *
     * @param number only while it is safe to call
     * @param next when it is safe next
     */
    record Wish(
            String safe, @Nullable String number, @Nullable String link, String next, boolean who, boolean message) {}
}
