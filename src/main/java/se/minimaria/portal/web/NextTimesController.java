package se.minimaria.portal.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.Mode;
import se.minimaria.booking.Visit;
import se.minimaria.booking.VisitsOf;
import se.minimaria.portal.MyFiles;
import se.minimaria.shared.Sweden;

/** The first of the own pages: when one meets next, with whomever it is. */
@Controller
class NextTimesController {

    private final MyFiles files;
    private final VisitsOf visits;
    private final PortalPhrases phrases;
    private final Clock clock;

    NextTimesController(MyFiles files, VisitsOf visits, PortalPhrases phrases, Clock clock) {
        this.files = files;
        this.visits = visits;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping("/mina-sidor")
    ModelAndView show(Locale locale) {
        var now = clock.instant();
        List<NextTime> coming = files.all().stream()
                .flatMap(linked -> visits.of(linked.file()).stream())
                .filter(visit -> !visit.cancelled() && visit.ends().isAfter(now))
                .sorted(Comparator.comparing(Visit::starts))
                .map(visit -> nextTime(visit, locale))
                .toList();
        return YouthPage.of("times").addObject("times", coming);
    }

    private NextTime nextTime(Visit visit, Locale locale) {
        var day = phrases.day(Sweden.day(visit.starts()), locale);
        var when = phrases.text(locale, "portal.times.when", day, phrases.time(visit.starts(), locale));
        var profession = phrases.text(locale, visit.profession().messageKey());
        return new NextTime(
                PortalPhrases.capital(when, locale),
                phrases.text(locale, "portal.times.who", visit.staffGivenName(), profession),
                phrases.mark(visit.principal()),
                visit.mode() == Mode.DIGITAL
                        ? phrases.text(locale, "portal.times.digital")
                        : phrases.text(locale, "portal.times.place", phrases.clinic(visit.clinic())));
    }

    /** A coming time in words. */
    record NextTime(String when, String who, Mark mark, String where) {}
}
