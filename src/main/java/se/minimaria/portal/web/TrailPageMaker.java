package se.minimaria.portal.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.Consent;
import se.minimaria.portal.LinkedFile;
import se.minimaria.portal.Trail;
import se.minimaria.portal.Trail.Only;
import se.minimaria.portal.TrailLine;
import se.minimaria.portal.web.TrailPage.Chip;
import se.minimaria.portal.web.TrailPage.Day;
import se.minimaria.shared.Sweden;

/** Turns a page of the trail into words. */
@Component
class TrailPageMaker {

    private final TrailRows rows;
    private final YesWords yes;
    private final Yards yards;
    private final PortalPhrases phrases;
    private final Clock clock;

    TrailPageMaker(TrailRows rows, YesWords yes, Yards yards, PortalPhrases phrases, Clock clock) {
        this.rows = rows;
        this.yes = yes;
        this.yards = yards;
        this.phrases = phrases;
        this.clock = clock;
    }

    TrailPage page(Trail trail, List<LinkedFile> files, List<Consent> choices, Only only, Locale locale) {
        var today = Sweden.day(clock.instant());
        return new TrailPage(
                yards.of(files, trail.sent(), locale),
                choices.stream()
                        .filter(consent -> consent.holdsOn(today))
                        .map(consent -> yes.inShort(consent, locale))
                        .toList(),
                List.of(
                        chip(Only.ALL, only, OptionalInt.empty(), locale),
                        chip(Only.SENT, only, OptionalInt.of(trail.sent().size()), locale),
                        chip(Only.OPENED, only, trail.openings(), locale),
                        chip(Only.STOPPED, only, OptionalInt.of(trail.stopped()), locale)),
                days(trail.lines(), locale),
                trail.older()
                        .map(before -> Long.toString(before.getEpochSecond()))
                        .orElse(null));
    }

    /** The day of a moment as a heading. */
    String heading(Instant at, Locale locale) {
        return phrases.heading(Sweden.day(at), locale);
    }

    private Chip chip(Only offered, Only current, OptionalInt count, Locale locale) {
        var value = TrailFilter.word(offered);
        var name = phrases.text(locale, "portal.only." + value);
        var text = count.isPresent() ? phrases.text(locale, "portal.only.count", name, count.getAsInt()) : name;
        return new Chip(value, text, offered == current);
    }

    private List<Day> days(List<TrailLine> lines, Locale locale) {
        var days = new LinkedHashMap<LocalDate, List<TrailPage.Row>>();
        for (var line : lines) {
            days.computeIfAbsent(Sweden.day(line.at()), day -> new ArrayList<>())
                    .add(rows.row(line, locale));
        }
        return days.entrySet().stream()
                .map(day -> new Day(phrases.heading(day.getKey(), locale), List.copyOf(day.getValue())))
                .toList();
    }
}
