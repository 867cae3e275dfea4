package se.minimaria.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.network.Regime;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;
import se.minimaria.web.Series;

/** Says in words who, when and what, for all pages of the module. */
@Component
class PortalPhrases {

    private final MessageSource texts;
    private final Moments moments;
    private final Network network;

    PortalPhrases(MessageSource texts, Moments moments, Network network) {
        this.texts = texts;
        this.moments = moments;
        this.network = network;
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    String time(Instant at, Locale locale) {
        return moments.time(Sweden.wall(at), locale);
    }

    String day(LocalDate day, Locale locale) {
        return moments.day(day, locale);
    }

    /** The day as a heading, with today and yesterday named. */
    String heading(LocalDate day, Locale locale) {
        var today = moments.now().toLocalDate();
        var words = moments.day(day, locale);
        if (day.equals(today)) {
            return text(locale, "portal.day.today", words);
        }
        return day.equals(today.minusDays(1)) ? text(locale, "portal.day.yesterday", words) : capital(words, locale);
    }

    /** One, one and two, or one, two and three. */
    String list(List<String> things, Locale locale) {
        return Series.joined(texts, "portal.list", things, locale);
    }

    /** The given name and the profession of somebody at work, as part of a key's sentence; never the family name. */
    String who(String key, String name, String profession, Locale locale) {
        var space = name.indexOf(' ');
        var given = space < 0 ? name : name.substring(0, space);
        return Arrays.stream(Profession.values())
                .filter(known -> known.name().equals(profession))
                .findFirst()
                .map(known -> text(locale, key, given, text(locale, known.messageKey())))
                .orElseGet(() -> text(locale, key + ".plain", given));
    }

    Mark mark(PrincipalId id) {
        var principal = network.principal(id);
        var kind = principal.kind();
        return new Mark("of-" + kind.style(), kind.letter(), principal.name());
    }

    /** What a principal's file is called: a journal in health care, an akt in social services. */
    String fileWord(PrincipalId id) {
        return network.principal(id).regime() == Regime.HSL ? "journal" : "akt";
    }

    String clinic(ClinicId id) {
        return network.clinic(id).name();
    }

    static String capital(String words, Locale locale) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
