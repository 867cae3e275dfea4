package se.minimaria.workplace;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.LogRow;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.person.ClientFile;
import se.minimaria.shared.Page;
import se.minimaria.workplace.LogPage.Line;

/** Loggen: who opened the file, why and on what ground, and what was sent or stopped. */
@Controller
class LogController {

    private final FileDoor door;
    private final FileHeads heads;
    private final ReadLog log;
    private final Ledger ledger;
    private final Words words;

    LogController(FileDoor door, FileHeads heads, ReadLog log, Ledger ledger, Words words) {
        this.door = door;
        this.heads = heads;
        this.log = log;
        this.ledger = ledger;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/logg")
    ModelAndView show(@PathVariable String id, @RequestParam(required = false) @Nullable String fore, Locale locale) {
        return door.enter(
                id, Purpose.LOG_EXTRACT, locale, file -> Views.page("log", page(file, fore, words.in(locale))));
    }

    private LogPage page(ClientFile file, @Nullable String typed, Speech speech) {
        var before = before(typed);
        var rows = log.of(file, before);
        var last = rows.more() ? rows.items().getLast().at() : null;
        var lines = Stream.concat(
                        rows.items().stream().map(row -> new Timed(row.at(), line(row, file, speech))),
                        ledger.of(file.principal(), file.id()).stream()
                                .filter(line -> between(line.at(), rows, before))
                                .map(line -> new Timed(line.at(), line(line, speech))))
                .sorted(Comparator.comparing(Timed::at).reversed())
                .map(Timed::line)
                .toList();
        return new LogPage(
                heads.of(file, "log", speech),
                lines,
                last == null ? null : Addresses.of(file.id()) + "/logg?fore=" + last);
    }

    private static boolean between(Instant at, Page<LogRow> rows, Optional<Instant> before) {
        var tooOld = rows.more() && at.isBefore(rows.items().getLast().at());
        return !tooOld && before.filter(place -> !at.isBefore(place)).isEmpty();
    }

    private static Line line(LogRow row, ClientFile file, Speech speech) {
        var who = speech.actor(row.actorName(), row.actorRole());
        var book = file.principal().value().startsWith("region-") ? "workplace.the-book.hsl" : "workplace.the-book.sol";
        var key = "workplace.log." + row.objectKind() + "." + row.action();
        return new Line(
                speech.day(row.at()),
                speech.time(row.at()),
                "read",
                List.of("wrote", "signed").contains(row.action()) ? "pencil-square" : "eye",
                speech.textOr(key, "workplace.log.other", who, speech.text(book)),
                speech.text(
                        "workplace.log.why",
                        speech.textOr("workplace.log.purpose." + row.purpose(), "workplace.log.unknown"),
                        speech.textOr("workplace.log.ground." + row.ground(), "workplace.log.unknown")));
    }

    private static Line line(LedgerLine line, Speech speech) {
        var said = PassedController.line(line, speech);
        return new Line(
                speech.day(line.at()),
                speech.time(line.at()),
                line.sent() ? "sent" : "said-no",
                line.sent() ? "send" : "x-lg",
                said.text(),
                said.why());
    }

    private static Optional<Instant> before(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(Instant::parse);
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private record Timed(Instant at, Line line) {}
}
