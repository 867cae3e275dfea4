package se.minimaria.contact;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.person.Phone;

/**
 * Somebody wants to be called.
 *
 * @param number only while it is safe to call; empty otherwise, so that nobody calls by mistake
 * @param next when it is safe next
 */
public record CallWish(CallTerms terms, Optional<Phone> number, Instant next, Instant askedAt) {

    @Override
    public String toString() {
        return "CallWish[****]";
    }
}
