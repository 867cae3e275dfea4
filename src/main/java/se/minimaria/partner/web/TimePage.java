package se.minimaria.partner.web;

import java.util.List;
import se.minimaria.web.Option;

/**
 * A time to hand over.
 *
 * @param key one-time key
 * @param partner the workplace whose link it is
 * @param near the clinic whose times come first
 * @param choices the first is the soonest; none when there is no time anywhere
 * @param chosen the value of the one that is chosen already
 * @param languages of the slip
 */
record TimePage(
        String key, String partner, String near, List<Choice> choices, String chosen, List<Option> languages, Law law) {

    TimePage {
        choices = List.copyOf(choices);
        languages = List.copyOf(languages);
    }

    /**
     * A time to choose.
     *
     * @param about where, how long and whom one meets
     * @param with the authority that one meets
     */
    record Choice(String value, String when, String about, String with) {}

    /** Why nothing is asked: what the law says, and which law. */
    record Law(String says, String source) {}
}
