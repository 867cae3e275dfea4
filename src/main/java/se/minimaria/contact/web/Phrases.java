package se.minimaria.contact.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.contact.Concern;
import se.minimaria.contact.ContactThread;
import se.minimaria.contact.Origin;
import se.minimaria.contact.Way;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;
import se.minimaria.web.Series;

/** Says in words who, when and where, for all pages of the module. */
@Component
class Phrases {

    private final MessageSource texts;
    private final Moments moments;
    private final Network network;

    Phrases(MessageSource texts, Moments moments, Network network) {
        this.texts = texts;
        this.moments = moments;
        this.network = network;
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** Today, tomorrow or the day, with the time: {@code torsdag 26 november 15.30}. */
    String moment(Instant instant, Locale locale) {
        var wall = Sweden.wall(instant);
        return text(locale, "contact.moment", moments.near(wall.toLocalDate(), locale), moments.time(wall, locale));
    }

    /** The full day of a visit, with the time, begun with a capital. */
    String visit(Instant starts, Locale locale) {
        var wall = Sweden.wall(starts);
        return capital(
                text(
                        locale,
                        "contact.moment.visit",
                        moments.day(wall.toLocalDate(), locale),
                        moments.time(wall, locale)),
                locale);
    }

    /** As {@link #visit}, begun with today or tomorrow when it is. */
    String soon(Instant starts, Locale locale) {
        var day = Sweden.day(starts);
        var full = text(locale, "contact.moment.visit", moments.day(day, locale), time(starts, locale));
        var said = isNear(day) ? text(locale, "contact.moment.visit", moments.near(day, locale), full) : full;
        return capital(said, locale);
    }

    /** The full day, begun with a capital. */
    String fullDay(Instant instant, Locale locale) {
        return capital(day(instant, locale), locale);
    }

    String time(Instant instant, Locale locale) {
        return moments.time(Sweden.wall(instant), locale);
    }

    /** The day on which a promised moment ends: midnight belongs to the day before. */
    String lastDay(Instant due, Locale locale) {
        return moments.near(Sweden.day(due.minusSeconds(1)), locale);
    }

    String day(Instant instant, Locale locale) {
        return moments.day(Sweden.day(instant), locale);
    }

    /** The date in short, and whether it is today or tomorrow. */
    String date(LocalDate day, Locale locale) {
        var date = DateTimeFormatter.ofPattern(text(locale, "contact.date"), locale)
                .format(day)
                .replace(".", "");
        return isNear(day) ? text(locale, "contact.date.near", date, moments.near(day, locale)) : date;
    }

    /** A place as one says it: its name, or digital. */
    String place(ClinicId clinic, boolean digital, Locale locale) {
        return digital
                ? text(locale, "contact.place.digital")
                : network.clinic(clinic).name();
    }

    /** What one calls whoever wrote a thread, without knowing them. */
    String who(ContactThread thread, Locale locale) {
        if (thread.file().isPresent()) {
            return text(locale, "contact.inbox.named");
        }
        return thread.alias()
                .map(alias -> text(locale, "contact.inbox.alias", alias))
                .orElseGet(() -> text(locale, "contact.inbox.unknown"));
    }

    /** How a contact came in and what it is about; empty for what somebody wrote for their own sake. */
    String origin(Origin origin, Locale locale) {
        var said = new ArrayList<String>();
        if (origin.way() != Way.PAGES) {
            said.add(text(locale, "contact.inbox.way." + origin.way().code()));
        }
        if (origin.concern() != Concern.SELF) {
            var concern =
                    text(locale, "contact.inbox.concern." + origin.concern().code());
            said.add(origin.sender()
                    .map(sender -> text(
                            locale, "contact.inbox.concern", concern, text(locale, "contact.sender." + sender.code())))
                    .orElse(concern));
        }
        if (!origin.areas().isEmpty()) {
            said.add(list(
                    origin.areas().stream()
                            .map(area -> text(locale, "contact.area." + area.code()))
                            .toList(),
                    locale));
        }
        return String.join(" · ", said);
    }

    String clinic(ClinicId id) {
        return network.clinic(id).name();
    }

    /** {@code Kim, socionom}. */
    String person(String givenName, Optional<Profession> profession, Locale locale) {
        return profession
                .map(title -> text(locale, "contact.person", givenName, text(locale, title.messageKey())))
                .orElse(givenName);
    }

    /** Place, length and person of a time. */
    String about(ClinicId clinic, boolean digital, Duration length, String person, Locale locale) {
        return text(locale, "contact.slot.about", place(clinic, digital, locale), length.toMinutes(), person);
    }

    Authority authority(PrincipalId id) {
        return Authority.of(network.principal(id));
    }

    /** {@code a, b och c}. */
    String list(List<String> words, Locale locale) {
        return Series.joined(texts, "contact.list", words, locale);
    }

    /** {@code a, b eller c}. */
    String either(List<String> words, Locale locale) {
        return Series.joined(texts, "contact.either", words, locale);
    }

    private boolean isNear(LocalDate day) {
        var ahead = ChronoUnit.DAYS.between(moments.now().toLocalDate(), day);
        return ahead == 0 || ahead == 1;
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
