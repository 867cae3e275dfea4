package se.minimaria.waiting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.FreedTimes;
import se.minimaria.booking.FreedTimes.State;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.waiting.FreedRows.Ending;
import se.minimaria.waiting.FreedRows.Row;

/** The times that became free and are to be filled, for those of their principal. What is no longer free does not show. */
@Component
@Transactional(readOnly = true)
public class OpenTimes {

    private final FreedRows rows;
    private final FreedTimes times;
    private final FindSlots slots;
    private final Network network;
    private final Clock clock;

    OpenTimes(FreedRows rows, FreedTimes times, FindSlots slots, Network network, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.slots = slots;
        this.network = network;
        this.clock = clock;
    }

    /** All, the soonest first. */
    public List<FreedTime> all() {
        return rows.open(Access.onDuty().principal()).stream()
                .flatMap(row -> shown(row).stream())
                .toList();
    }

    /** The first of those that whoever is on duty is the nearest to fill: at their clinic, with themselves, or digital. */
    public List<FreedTime> near(int limit) {
        var duty = Access.onDuty();
        return rows.open(duty.principal()).stream()
                .filter(row -> row.clinic().equals(duty.clinic())
                        || row.assignment().equals(duty.assignment())
                        || network.clinic(row.clinic()).kind() == ClinicKind.DIGITAL)
                .flatMap(row -> shown(row).stream())
                .limit(limit)
                .toList();
    }

    /** One. */
    public Optional<FreedTime> one(FreedId id) {
        return rows.open(id).flatMap(this::shown);
    }

    /** Nobody is to fill it; false when it was over already. */
    @Transactional
    public boolean letGo(FreedId id) {
        return rows.end(id, Ending.LET_GO, Access.onDuty().assignment(), clock.instant());
    }

    private Optional<FreedTime> shown(Row row) {
        if (!row.starts().isAfter(clock.instant())) {
            return Optional.empty();
        }
        return slots.named(row.assignment(), row.clinic(), row.starts()).flatMap(slot -> {
            var state = times.state(slot);
            return state == State.GONE
                    ? Optional.empty()
                    : Optional.of(new FreedTime(row.id(), slot, row.freedAt(), state == State.KEPT));
        });
    }
}
