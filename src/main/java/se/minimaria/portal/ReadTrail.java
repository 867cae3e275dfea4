package se.minimaria.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AccessLog;
import se.minimaria.access.LogRow;
import se.minimaria.disclosure.DecisionId;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;

/**
 * Tells a young person who opened what is kept about them, what was sent and what was stopped, out of all the stores
 * that have linked a file. A line about something that was stopped because of somebody else is that person's and is
 * left out.
 */
@Component
@Transactional(readOnly = true)
public class ReadTrail {

    static final int PAGE = 50;

    private static final int MOST = 2000;
    private static final String ANOTHER_PERSON = "law.rule.another-person";

    private final MyFiles files;
    private final Ledger ledger;
    private final AccessLog log;

    ReadTrail(MyFiles files, Ledger ledger, AccessLog log) {
        this.files = files;
        this.ledger = ledger;
        this.log = log;
    }

    /** One page of it, from the newest or from where the page before ended. */
    public Trail read(Trail.Only only, Optional<Instant> before) {
        var decided = decided();
        var openings = openings(before);
        var lines = Stream.concat(decided.stream().map(ReadTrail::line), openings.lines().stream())
                .filter(only::shows)
                .filter(line -> before.isEmpty() || line.at().isBefore(before.get()))
                .filter(line -> openings.horizon().isEmpty()
                        || !line.at().isBefore(openings.horizon().get()))
                .sorted(Comparator.comparing(TrailLine::at).reversed())
                .toList();
        var shown = page(lines);
        var counted = before.isEmpty() && openings.horizon().isEmpty();
        return new Trail(
                shown,
                shown.size() < lines.size()
                        ? Optional.of(Openings.quarter(shown.getLast().at()))
                        : openings.horizon(),
                decided.stream().filter(LedgerLine::sent).toList(),
                (int) decided.stream().filter(line -> !line.sent()).count(),
                counted ? OptionalInt.of(openings.lines().size()) : OptionalInt.empty());
    }

    /** Word for word what was sent on a decision; empty if nothing was, or if it is not about the reader. */
    public Optional<SentPassage> sent(DecisionId decision) {
        return decided().stream()
                .filter(line -> line.sent() && line.decision().equals(decision))
                .findFirst()
                .map(line -> new SentPassage(line, ledger.whatWasSent(decision).orElse(List.of())));
    }

    private List<LedgerLine> decided() {
        return files.all().stream()
                .flatMap(linked -> ledger.of(linked.principal(), linked.file()).stream())
                .filter(line -> line.sent() || !line.basisKey().equals(ANOTHER_PERSON))
                .toList();
    }

    private static TrailLine line(LedgerLine line) {
        return line.sent() ? new TrailLine.Sent(line) : new TrailLine.Stopped(line);
    }

    /** So many as a page holds, and the rest of the last quarter of an hour, so that none is cut in two. */
    private static List<TrailLine> page(List<TrailLine> lines) {
        if (lines.size() <= PAGE) {
            return lines;
        }
        var end = Openings.quarter(lines.get(PAGE - 1).at());
        return lines.stream().filter(line -> !line.at().isBefore(end)).toList();
    }

    private Told openings(Optional<Instant> before) {
        var lines = new ArrayList<TrailLine>();
        Optional<Instant> horizon = Optional.empty();
        for (var linked : files.all()) {
            var rows = log.about(linked.principal(), linked.file(), before, MOST);
            if (rows.size() == MOST) {
                var known = Openings.after(rows.getLast().at());
                horizon = horizon.filter(known::isBefore).or(() -> Optional.of(known));
                rows = since(known, rows);
            }
            lines.addAll(Openings.of(rows));
        }
        return new Told(lines, horizon);
    }

    private static List<LogRow> since(Instant known, List<LogRow> rows) {
        return rows.stream().filter(row -> !row.at().isBefore(known)).toList();
    }

    /** Openings, and from when on they are complete if there were too many to read at once. */
    private record Told(List<TrailLine> lines, Optional<Instant> horizon) {}
}
