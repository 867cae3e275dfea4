package se.minimaria.workplace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.booking.CalendarWeek.Span;
import se.minimaria.booking.ExplainTime;
import se.minimaria.booking.ExplainTime.Explained;
import se.minimaria.booking.WhyNotFree;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Dates;
import se.minimaria.web.Option;

/** Varför är tiden inte ledig? For any time at any place. */
@Controller
class WhyController {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})");

    private final ExplainTime explaining;
    private final Network network;
    private final Words words;

    WhyController(ExplainTime explaining, Network network, Words words) {
        this.explaining = explaining;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/kalender/varfor")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String mottagning,
            @RequestParam(required = false) @Nullable String dag,
            @RequestParam(required = false) @Nullable String tid,
            Locale locale) {
        var speech = words.in(locale);
        var clinic = clinic(mottagning);
        if (dag == null || tid == null) {
            return Views.page("why", page(clinic, speech.today().toString(), "", null, null, speech));
        }
        var starts = starts(dag, tid);
        return starts.isEmpty()
                ? Views.page(
                        "why",
                        page(clinic, dag, tid, speech.text("workplace.why.wrong"), null, speech),
                        HttpStatus.UNPROCESSABLE_CONTENT)
                : Views.page("why", page(clinic, dag, tid, null, explaining.of(clinic.id(), starts.get()), speech));
    }

    private Clinic clinic(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .flatMap(network::clinicAt)
                .or(() -> Optional.ofNullable(Access.onDuty().clinic()).map(network::clinic))
                .orElseGet(() -> network.clinics().getFirst());
    }

    private static Optional<Instant> starts(String day, String time) {
        var typed = TIME.matcher(time.strip());
        try {
            return typed.matches()
                    ? Dates.read(day)
                            .map(date -> Sweden.instant(date.atTime(
                                    LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Page page(
            Clinic clinic, String day, String time, @Nullable String wrong, @Nullable Explained answer, Speech speech) {
        return new Page(
                clinic.id().value(),
                network.clinics().stream()
                        .map(one -> new Option(one.id().value(), one.name()))
                        .toList(),
                day,
                time,
                wrong,
                answer == null
                        ? null
                        : speech.text(
                                "workplace.why.asked",
                                clinic.name(),
                                speech.moment(answer.starts()),
                                speech.time(answer.ends())),
                answer == null
                        ? ""
                        : answer.whole().map(why -> said(why, speech)).orElse(""),
                answer == null ? List.of() : rows(answer, speech));
    }

    private List<Row> rows(Explained answer, Speech speech) {
        return answer.rows().stream()
                .map(row -> new Row(
                        speech.signed(row.givenName(), row.profession().key()),
                        Mark.of(network.principal(row.principal())),
                        row.why().isEmpty(),
                        row.why().map(why -> said(why, speech)).orElseGet(() -> speech.text("workplace.why.free"))))
                .toList();
    }

    private String said(WhyNotFree why, Speech speech) {
        return switch (why) {
            case WhyNotFree.Past past -> speech.text("workplace.why.past");
            case WhyNotFree.TooFar far -> speech.text("workplace.why.too-far", speech.day(far.until()));
            case WhyNotFree.NotAQuarter odd -> speech.text("workplace.why.quarter");
            case WhyNotFree.Shut shut ->
                shut.open().isEmpty()
                        ? speech.text("workplace.why.shut-all-day")
                        : speech.text("workplace.why.shut", spans(shut.open(), speech));
            case WhyNotFree.NotAtWork not ->
                not.there().isEmpty()
                        ? speech.text("workplace.why.not-that-day")
                        : speech.text("workplace.why.not-then", spans(not.there(), speech));
            case WhyNotFree.Elsewhere other ->
                speech.text(
                        "workplace.why.elsewhere", network.clinic(other.place()).name());
            case WhyNotFree.Meets meets -> speech.text("workplace.why.meets", speech.time(meets.until()));
            case WhyNotFree.Travels travels ->
                speech.text("workplace.why.travels", travels.takes().toMinutes());
            case WhyNotFree.NoRoom none -> speech.text("workplace.why.no-room");
        };
    }

    private static String spans(List<Span> spans, Speech speech) {
        return String.join(
                ", ",
                spans.stream()
                        .map(span ->
                                speech.text("workplace.times", speech.time(span.starts()), speech.time(span.ends())))
                        .toList());
    }

    /**
     * The question and its answer.
     *
     * @param wrong what is wrong with the question, if anything
     * @param asked the time that was asked about, in words; nothing before
     * @param whole what stands in everybody's way; empty when nothing does
     */
    record Page(
            String clinic,
            List<Option> clinics,
            String day,
            String time,
            @Nullable String wrong,
            @Nullable String asked,
            String whole,
            List<Row> rows) {}

    /** One who works there, and what stands in the way. */
    record Row(String who, Mark mark, boolean free, String why) {}
}
