package se.minimaria.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;

/** Finds free times, ordered by start, then clinic. */
@Component
public class FindSlots {

    public List<Slot> find(SlotQuery query) {
        throw new UnsupportedOperationException("comes next");
    }

    /** The slot that a form names, whether or not it is still free; empty if no such time is offered at all. */
    public Optional<Slot> named(AssignmentId assignment, ClinicId clinic, Instant starts) {
        throw new UnsupportedOperationException("comes next");
    }
}
