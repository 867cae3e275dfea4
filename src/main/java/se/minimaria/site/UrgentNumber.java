package se.minimaria.site;

import java.util.Locale;
import se.minimaria.network.Helpline;

/**
 * Whom to call.
 *
 * @param number as people read it
 * @param link the target that dials
 * @param name who answers; empty when the number is its own name
 * @param purpose when to call
 */
record UrgentNumber(String number, String link, String name, String purpose) {

    static UrgentNumber of(Helpline line, Locale locale) {
        var known = line.name().equals(line.number());
        return new UrgentNumber(
                line.number(),
                line.link(),
                known ? "" : line.name(),
                line.purpose().in(locale));
    }
}
