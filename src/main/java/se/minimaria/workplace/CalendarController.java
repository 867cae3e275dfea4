package se.minimaria.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Calendar;
import se.minimaria.booking.CalendarWeek;
import se.minimaria.booking.DayLine.Who;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Dates;
import se.minimaria.web.Option;
import se.minimaria.workplace.CalendarPage.Cell;
import se.minimaria.workplace.CalendarPage.Row;
import se.minimaria.workplace.CalendarPage.Taken;

/** Kalender: the week of a clinic. */
@Controller
class CalendarController {

    private static final int WORKING_DAYS = 5;

    private final Calendar calendar;
    private final FileNames names;
    private final Network network;
    private final Words words;

    CalendarController(Calendar calendar, FileNames names, Network network, Words words) {
        this.calendar = calendar;
        this.names = names;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/kalender")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String dag,
            @RequestParam(required = false) @Nullable String mottagning,
            Locale locale) {
        var speech = words.in(locale);
        var clinic = clinic(mottagning);
        var week = Dates.read(dag)
                .map(day -> calendar.week(day, clinic.id()))
                .orElseGet(() -> coming(speech.today(), clinic.id()));
        var own = week.rows().stream()
                .filter(CalendarController::own)
                .flatMap(row -> row.busy().stream())
                .flatMap(busy -> file(busy.who()).stream())
                .collect(Collectors.toSet());
        var known = names.of(own);
        var days = days(week);
        return Views.page(
                "calendar",
                new CalendarPage(
                        speech.text("workplace.calendar.week", speech.day(days.getFirst()), speech.day(days.getLast())),
                        week.monday().toString(),
                        week.monday().minusWeeks(1).toString(),
                        week.monday().plusWeeks(1).toString(),
                        clinic.id().value(),
                        network.clinics().stream()
                                .map(one -> new Option(one.id().value(), one.name()))
                                .toList(),
                        days.stream().map(speech::weekday).toList(),
                        week.rows().stream()
                                .sorted(Comparator.comparing(row -> !own(row)))
                                .map(row -> row(row, days, known, speech))
                                .toList()));
    }

    private Clinic clinic(@Nullable String asked) {
        var own = Access.onDuty().clinic();
        return Optional.ofNullable(asked)
                .flatMap(network::clinicAt)
                .or(() -> Optional.ofNullable(own).map(network::clinic))
                .orElseGet(() -> network.clinics().getFirst());
    }

    /** The week of a day, or the next when nothing of it is left. */
    private CalendarWeek coming(LocalDate today, ClinicId clinic) {
        var week = calendar.week(today, clinic);
        return days(week).getLast().isBefore(today) ? calendar.week(today.plusWeeks(1), clinic) : week;
    }

    /** Monday to Friday, and the weekend only when somebody works then. */
    private static List<LocalDate> days(CalendarWeek week) {
        var last = week.rows().stream()
                .flatMap(row -> row.working().stream())
                .map(span -> Sweden.day(span.starts()))
                .max(Comparator.naturalOrder())
                .orElse(week.monday());
        var friday = week.monday().plusDays(WORKING_DAYS - 1);
        return week.monday()
                .datesUntil((last.isAfter(friday) ? last : friday).plusDays(1))
                .toList();
    }

    private Row row(CalendarWeek.Row row, List<LocalDate> days, Map<FileId, FileName> known, Speech speech) {
        return new Row(
                row.givenName(),
                speech.text(row.profession().messageKey()),
                Mark.of(network.principal(row.principal())),
                own(row),
                days.stream().map(day -> cell(row, day, known, speech)).toList());
    }

    private static Cell cell(CalendarWeek.Row row, LocalDate day, Map<FileId, FileName> known, Speech speech) {
        var works = row.working().stream()
                .filter(span -> Sweden.day(span.starts()).equals(day))
                .map(span -> times(span.starts(), span.ends(), speech))
                .toList();
        var taken = row.busy().stream()
                .filter(busy -> Sweden.day(busy.starts()).equals(day))
                .map(busy -> taken(busy, own(row), known, speech))
                .toList();
        return new Cell(works, taken);
    }

    private static Taken taken(CalendarWeek.Busy busy, boolean own, Map<FileId, FileName> known, Speech speech) {
        var who = file(busy.who())
                .filter(file -> own && !Named.shielded(file, known))
                .map(file -> Named.of(file, known, speech));
        return new Taken(
                times(busy.starts(), busy.ends(), speech),
                who.map(Named::name).orElseGet(() -> speech.text("workplace.calendar.busy")),
                who.map(Named::href).orElse(null));
    }

    private static String times(Instant from, Instant to, Speech speech) {
        return speech.text("workplace.times", speech.time(from), speech.time(to));
    }

    private static Optional<FileId> file(Who who) {
        return who instanceof Who.Known(FileId file) ? Optional.of(file) : Optional.empty();
    }

    private static boolean own(CalendarWeek.Row row) {
        return row.assignment().equals(Access.onDuty().assignment());
    }
}
