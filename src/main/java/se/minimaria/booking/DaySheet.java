package se.minimaria.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.Lines.Line;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;

/**
 * The day of whoever is on duty, or of their whole clinic. Knows who comes to whoever is on duty, and whose file is theirs
 * to open; of all others it knows that the time is taken.
 */
@Component
@Transactional(readOnly = true)
public class DaySheet {

    private static final int FREE_TIMES_OF_A_DAY = 96;

    private final Lines lines;
    private final FindSlots slots;
    private final Colleagues colleagues;

    DaySheet(Lines lines, FindSlots slots, Colleagues colleagues) {
        this.lines = lines;
        this.slots = slots;
        this.colleagues = colleagues;
    }

    /** Whose day. */
    public enum Scope {
        /** Of the person on duty, with the times that are still free. */
        MINE,
        /** Of everybody at the clinic of the assignment; empty for an assignment without a clinic. */
        CLINIC
    }

    /** The lines of a day, in order; the number of queries does not depend on how many there are. */
    public List<DayLine> of(LocalDate day, Scope scope) {
        var duty = Access.onDuty();
        var from = Sweden.instant(day.atStartOfDay());
        var until = Sweden.instant(day.plusDays(1).atStartOfDay());
        var clinic = duty.clinic();
        return switch (scope) {
            case MINE ->
                Stream.concat(
                                booked(lines.with(duty.staff(), from, until)),
                                free(
                                        duty,
                                        new SlotQuery(
                                                from,
                                                until,
                                                Set.of(),
                                                Set.of(),
                                                Optional.of(duty.assignment()),
                                                FREE_TIMES_OF_A_DAY)))
                        .sorted(Comparator.comparing(DayLine::starts))
                        .toList();
            case CLINIC ->
                clinic == null
                        ? List.of()
                        : booked(lines.at(clinic, from, until)).toList();
        };
    }

    private Stream<DayLine> booked(List<Line> found) {
        var staff = colleagues.named(
                found.stream().flatMap(line -> line.others().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(line -> new DayLine(
                        Optional.of(line.id()),
                        line.attendance(),
                        line.assignment(),
                        line.clinic(),
                        line.mode(),
                        line.starts(),
                        (int) Duration.between(line.starts(), line.ends()).toMinutes(),
                        line.room(),
                        line.who(),
                        line.outcome(),
                        line.cancelled(),
                        line.late(),
                        principals(line, staff)));
    }

    private static List<PrincipalId> principals(Line line, Map<AssignmentId, Assignment> staff) {
        return line.others().stream()
                .flatMap(other -> Optional.ofNullable(staff.get(other)).stream())
                .map(Assignment::principal)
                .distinct()
                .toList();
    }

    private Stream<DayLine> free(OnDuty duty, SlotQuery query) {
        return slots.find(query).stream()
                .map(slot -> new DayLine(
                        Optional.empty(),
                        Optional.empty(),
                        duty.assignment(),
                        slot.clinic(),
                        slot.mode(),
                        slot.starts(),
                        (int) Duration.between(slot.starts(), slot.ends()).toMinutes(),
                        null,
                        new DayLine.Who.Free(),
                        Optional.empty(),
                        false,
                        OptionalInt.empty(),
                        List.of()));
    }
}
