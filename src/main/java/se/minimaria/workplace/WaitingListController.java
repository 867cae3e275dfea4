package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.shared.Sweden;
import se.minimaria.waiting.Candidate;
import se.minimaria.waiting.FindCandidates;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.OpenTimes;

/** Väntelistan: times that became free and are to be filled, and who waits. */
@Controller
class WaitingListController {

    static final String PATH = "/arbete/vantelista";

    private static final int SHOWN = 100;

    private final OpenTimes times;
    private final FindCandidates candidates;
    private final WaitingWords says;
    private final Words words;

    WaitingListController(OpenTimes times, FindCandidates candidates, WaitingWords says, Words words) {
        this.times = times;
        this.candidates = candidates;
        this.says = says;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(Locale locale) {
        var speech = words.in(locale);
        return Views.page(
                "waiting",
                new WaitingPage(
                        times.all().stream().map(time -> time(time, speech)).toList(),
                        candidates.waiting(SHOWN).stream()
                                .map(one -> new Line(who(one, speech), says.why(one, speech)))
                                .toList()));
    }

    private Time time(FreedTime time, Speech speech) {
        return new Time(
                PATH + "/ledig/" + time.id(),
                speech.weekday(Sweden.day(time.slot().starts())) + " "
                        + speech.time(time.slot().starts()),
                says.about(time.slot(), speech),
                time.kept() ? speech.text("waiting.work.kept") : null);
    }

    static Named who(Candidate one, Speech speech) {
        return one.who()
                .map(name -> new Named(
                        name.name().full(), speech.age(name.ageOn(speech.today())), false, Addresses.of(name.file())))
                .orElseGet(() -> Named.plain(speech.text("workplace.who.unknown")));
    }

    /** The page. */
    record WaitingPage(List<Time> times, List<Line> waiting) {}

    /** A time to fill. */
    record Time(
            String href,
            String when,
            String about,
            @Nullable String kept) {}

    /** Somebody who waits. */
    record Line(Named who, List<String> why) {}
}
