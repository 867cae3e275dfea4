package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.FileId;
import se.minimaria.booking.CallBack;
import se.minimaria.booking.CallBack.Ending;
import se.minimaria.booking.CallBackId;
import se.minimaria.booking.FollowMissed;
import se.minimaria.booking.UnsettledVisits;
import se.minimaria.booking.UnsettledVisits.Unsettled;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.shared.Sweden;

/** Att ringa upp: those who stayed away twice, and colleagues' visits about which nobody has said how they went. */
@Controller
class MissedController {

    static final String PATH = "/arbete/uteblivna";

    private static final String TRIED = "tried";
    private static final int VISITS = 50;

    private final FollowMissed missed;
    private final UnsettledVisits unsettled;
    private final FileNames names;
    private final Words words;

    MissedController(FollowMissed missed, UnsettledVisits unsettled, FileNames names, Words words) {
        this.missed = missed;
        this.unsettled = unsettled;
        this.names = names;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(Locale locale) {
        var speech = words.in(locale);
        var calls = missed.open();
        var visits = unsettled.ofColleagues(VISITS);
        var known = names.of(Stream.concat(
                        calls.stream().map(CallBack::file), visits.stream().flatMap(one -> one.file().stream()))
                .collect(Collectors.toSet()));
        return Views.page(
                "missed",
                new MissedPage(
                        calls.stream().map(one -> call(one, known, speech)).toList(),
                        visits.stream().map(one -> visit(one, known, speech)).toList()));
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView act(@PathVariable String id, @RequestParam(required = false) @Nullable String gor) {
        var duty = new CallBackId(Addresses.id(id));
        var found = TRIED.equals(gor) ? missed.tried(duty) : missed.end(duty, ending(gor));
        if (!found) {
            throw Addresses.notFound();
        }
        return Views.redirect(PATH, "call-" + gor);
    }

    /** A duty is taken back by what somebody says about the visit, and by nothing else. */
    private static Ending ending(@Nullable String gor) {
        return Stream.of(Ending.REACHED, Ending.BOOKED, Ending.DECLINED)
                .filter(one -> one.key().equals(gor))
                .findFirst()
                .orElseThrow(Addresses::notFound);
    }

    private static Call call(CallBack one, Map<FileId, FileName> known, Speech speech) {
        var late = one.due().isBefore(speech.today());
        return new Call(
                one.id().toString(),
                Named.of(one.file(), known, speech),
                speech.text("workplace.missed.why", speech.near(one.missed())),
                due(one.due(), late, speech),
                late,
                one.tries() == 0 ? "" : speech.text("workplace.missed.tries", one.tries()));
    }

    private static String due(LocalDate day, boolean late, Speech speech) {
        return speech.text(late ? "workplace.missed.late" : "workplace.missed.due", speech.day(day));
    }

    private static Waiting visit(Unsettled one, Map<FileId, FileName> known, Speech speech) {
        var who = one.file()
                .map(file -> Named.of(file, known, speech))
                .orElseGet(() -> Named.plain(speech.text("workplace.who.unknown")));
        return new Waiting(
                one.attendance().toString(), Sweden.day(one.starts()).toString(), who, speech.moment(one.starts()));
    }

    /** The page. */
    record MissedPage(List<Call> calls, List<Waiting> visits) {}

    /** Somebody to call. */
    record Call(String id, Named who, String why, String due, boolean late, String tries) {}

    /** A colleague's visit about which nobody has said how it went. */
    record Waiting(String id, String day, Named who, String when) {}
}
