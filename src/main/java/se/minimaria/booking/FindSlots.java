package se.minimaria.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;

/**
 * Finds free times at any place. A constant number of queries brings working times and what is taken; the rest happens
 * in memory. What it finds may be gone a moment later: {@link Book} asks the database.
 */
@Component
@Transactional(readOnly = true)
public class FindSlots {

    private final WorkingTimes hours;
    private final Occupancies occupancies;
    private final Colleagues colleagues;
    private final Offers offers;
    private final Network network;
    private final Clock clock;

    FindSlots(
            WorkingTimes hours,
            Occupancies occupancies,
            Colleagues colleagues,
            Offers offers,
            Network network,
            Clock clock) {
        this.hours = hours;
        this.occupancies = occupancies;
        this.colleagues = colleagues;
        this.offers = offers;
        this.network = network;
        this.clock = clock;
    }

    /** Free slots, ordered by start, then clinic; those that start too soon or too far ahead are left out. */
    public List<Slot> find(SlotQuery asked) {
        var now = clock.instant();
        var query = offers.within(asked, now);
        if (!query.from().isBefore(query.until())) {
            return List.of();
        }
        var working = hours.between(Sweden.day(query.from()), Sweden.day(query.until()));
        var assignments = working.stream().map(WorkingTime::assignment).collect(Collectors.toSet());
        var busy = new Busy(
                occupancies.between(query.from(), query.until(), now),
                offers.settings().travel());
        return new Sweep(network, offers.settings(), working, colleagues.named(assignments), busy).slots(query);
    }

    /** The slot that a form names, whether or not it is still free; empty if no such time is offered at all. */
    public Optional<Slot> named(AssignmentId assignment, ClinicId clinic, Instant starts) {
        return offers.named(assignment, clinic, starts, clock.instant()) instanceof Offers.Offered offered
                ? Optional.of(offered.slot())
                : Optional.empty();
    }
}
