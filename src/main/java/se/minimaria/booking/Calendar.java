package se.minimaria.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.CalendarWeek.Busy;
import se.minimaria.booking.CalendarWeek.Row;
import se.minimaria.booking.Lines.Line;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;

/**
 * A clinic's week: free and busy of everybody who works there, whoever employs them, and who attends where that is the
 * caller's to know.
 * Somebody who is busy at another clinic shows as busy here too.
 */
@Component
@Transactional(readOnly = true)
public class Calendar {

    private final WorkingTimes hours;
    private final Lines lines;
    private final Colleagues colleagues;
    private final Network network;

    Calendar(WorkingTimes hours, Lines lines, Colleagues colleagues, Network network) {
        this.hours = hours;
        this.lines = lines;
        this.colleagues = colleagues;
        this.network = network;
    }

    /** The week that a day lies in, Monday first. */
    public CalendarWeek week(LocalDate anyDay, ClinicId clinic) {
        var monday = anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var working = hours.between(monday, monday.plusDays(6)).stream()
                .filter(time -> time.clinic().equals(clinic))
                .toList();
        var taken = lines.around(
                clinic,
                working.stream().map(WorkingTime::staff).distinct().toList(),
                Sweden.instant(monday.atStartOfDay()),
                Sweden.instant(monday.plusDays(7).atStartOfDay()));
        var ids = Stream.concat(
                        working.stream().map(WorkingTime::assignment),
                        taken.stream()
                                .filter(line -> line.clinic().equals(clinic))
                                .map(Line::assignment))
                .collect(Collectors.toSet());
        var rows = colleagues.named(ids).values().stream()
                .sorted(Comparator.comparing((Assignment one) -> one.name().given())
                        .thenComparing(one -> one.id().value()))
                .map(one -> row(one, monday, clinic, working, taken))
                .toList();
        return new CalendarWeek(monday, rows);
    }

    private Row row(Assignment one, LocalDate monday, ClinicId clinic, List<WorkingTime> working, List<Line> taken) {
        return new Row(
                one.id(),
                one.staff(),
                one.name().given(),
                one.profession().orElseThrow(),
                one.principal(),
                spans(one.id(), monday, clinic, working),
                taken.stream()
                        .filter(line -> line.staff().equals(one.staff()))
                        .map(Calendar::busy)
                        .toList());
    }

    private List<CalendarWeek.Span> spans(
            AssignmentId who, LocalDate monday, ClinicId clinic, List<WorkingTime> working) {
        var open = network.clinic(clinic).hours();
        return monday.datesUntil(monday.plusDays(7))
                .flatMap(day -> working.stream()
                        .filter(time -> time.assignment().equals(who) && time.holdsOn(day))
                        .flatMap(time -> time.openOn(day, open).stream()))
                .toList();
    }

    private static Busy busy(Line line) {
        return new Busy(
                line.id(),
                line.clinic(),
                line.mode(),
                line.starts(),
                line.ends(),
                line.room(),
                line.who(),
                line.outcome());
    }
}
