package se.minimaria.message;

import java.util.Locale;
import java.util.Set;

/**
 * Where somebody wants to be reached, and on which terms. The caller knows who it is; this module does not.
 *
 * @param address a telephone number with plus and country code, or an e-mail address
 * @param language the person's language; one that there are no texts in gets Swedish
 */
public record Addressee(Channel channel, String address, Locale language, Set<Term> terms) {

    public Addressee {
        terms = Set.copyOf(terms);
    }

    /** What holds for messages to somebody. */
    public enum Term {
        /** Others read what comes: no time, no link, only that there is something. */
        SHARED_PHONE,
        /** Wants no messages. */
        OPTED_OUT,
        /** Has protected identity: gets none, unless they have asked for it. */
        SHIELDED,
        /** Has asked for messages although protected. */
        ASKS_ALL_THE_SAME
    }

    boolean has(Term term) {
        return terms.contains(term);
    }

    @Override
    public String toString() {
        return "Addressee[" + channel + ", …]";
    }
}
