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
 * @param hours when somebody answers; empty when nobody has said so
 * @param checked the day on which somebody last tried the number, in words; empty when that was never, or too long ago
 * @param sure whether the number may stand without a word about checking
 */
record UrgentNumber(
        String number, String link, String name, String purpose, String hours, String checked, boolean sure) {

    static UrgentNumber of(Helpline line, String checked, boolean sure, Locale locale) {
        return new UrgentNumber(
                line.number(),
                line.link(),
                line.isItsOwnName() ? "" : line.name().in(locale),
                line.purpose().in(locale),
                line.answers().map(hours -> hours.in(locale)).orElse(""),
                checked,
                sure);
    }
}
