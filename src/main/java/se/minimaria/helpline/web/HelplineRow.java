package se.minimaria.helpline.web;

import java.util.Locale;
import se.minimaria.network.Citation;
import se.minimaria.network.Helpline;
import se.minimaria.web.CheckedNumbers.Check;

/**
 * A number on the page for those who try it.
 *
 * @param dialled the digits, which the form sends back
 * @param hours when somebody answers; empty when the file does not say
 * @param source where the number comes from; empty when it is assumed
 * @param checked the day of the last check in words, also when it is too old; empty when there was none
 * @param holds whether public pages show the number as checked
 * @param emergency whether nobody may try it
 */
record HelplineRow(
        String name,
        String number,
        String dialled,
        String purpose,
        String hours,
        String source,
        String checked,
        boolean holds,
        boolean emergency) {

    static HelplineRow of(Helpline line, Check check, String checked, Locale locale) {
        return new HelplineRow(
                line.name().in(locale),
                line.number(),
                line.dialled(),
                line.purpose().in(locale),
                line.answers().map(hours -> hours.in(locale)).orElse(""),
                line.origin().citation().map(Citation::text).orElse(""),
                checked,
                check.holds(),
                line.isEmergency());
    }
}
