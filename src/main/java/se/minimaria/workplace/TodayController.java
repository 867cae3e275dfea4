package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.DaySheet.Scope;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.booking.RecordResult;
import se.minimaria.network.Network;
import se.minimaria.web.Dates;
import se.minimaria.web.StaffFrame;
import se.minimaria.workplace.TodayPage.Days;
import se.minimaria.workplace.TodayPage.Todo;

/** Idag: the day's list, what there is to do, and who is in the house. */
@Controller
class TodayController {

    private static final String WHOLE_CLINIC = "alla";

    private final DayList list;
    private final ContactTodos todos;
    private final HouseList house;
    private final RecordOutcome outcomes;
    private final Network network;
    private final Words words;

    TodayController(
            DayList list, ContactTodos todos, HouseList house, RecordOutcome outcomes, Network network, Words words) {
        this.list = list;
        this.todos = todos;
        this.house = house;
        this.outcomes = outcomes;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/idag")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String dag,
            @RequestParam(required = false) @Nullable String visa,
            @RequestAttribute(name = "frame", required = false) @Nullable StaffFrame frame,
            Locale locale) {
        var speech = words.in(locale);
        var day = Dates.read(dag).orElse(speech.today());
        if (frame != null && !frame.isCare()) {
            return Views.page("today-plain", speech.weekday(speech.today()));
        }
        if (Access.onDuty().clinic() == null) {
            return Views.page("today-case", new CasePage(speech.weekday(speech.today()), todos.of(speech)));
        }
        var mine = !WHOLE_CLINIC.equals(visa);
        return Views.page(
                "today",
                new TodayPage(
                        speech.weekday(day),
                        place(),
                        days(day, speech),
                        mine,
                        list.of(day, mine ? Scope.MINE : Scope.CLINIC, speech),
                        todos.of(speech),
                        house.of(day, speech)));
    }

    @PostMapping("/arbete/idag/utfall")
    ModelAndView settle(
            @RequestParam String besok,
            @RequestParam String utfall,
            @RequestParam String dag,
            @RequestParam(required = false) @Nullable String visa) {
        var outcome = List.of(Outcome.values()).stream()
                .filter(one -> one.key().equals(utfall))
                .findFirst()
                .orElseThrow(Addresses::notFound);
        var result = outcomes.record(new AttendanceId(Addresses.id(besok)), outcome);
        if (result == RecordResult.NOT_THERE) {
            throw Addresses.notFound();
        }
        var address =
                "/arbete/idag?dag=" + Dates.read(dag).map(LocalDate::toString).orElse("")
                        + (WHOLE_CLINIC.equals(visa) ? "&visa=" + WHOLE_CLINIC : "");
        return Views.redirect(
                address, "outcome-" + result.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String place() {
        var clinic = Access.onDuty().clinic();
        return clinic == null ? "" : network.clinic(clinic).name();
    }

    /** Today without a clinic: no times, only what waits to be done. */
    record CasePage(String heading, List<Todo> todos) {}

    private static Days days(LocalDate day, Speech speech) {
        var before = day.minusDays(1);
        var after = day.plusDays(1);
        return new Days(
                day.toString(),
                before.toString(),
                speech.weekday(before),
                after.toString(),
                speech.weekday(after),
                day.equals(speech.today()));
    }
}
