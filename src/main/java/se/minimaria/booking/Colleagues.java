package se.minimaria.booking;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;

/**
 * The assignments behind working times and visits. One question finds all who give care today; only those who have left
 * or not yet begun are asked for one by one.
 */
@Component
class Colleagues {

    private final StaffDirectory directory;
    private final Clock clock;

    Colleagues(StaffDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The assignments by id. An id without an assignment is a broken assumption: rows of staff are never deleted. */
    Map<AssignmentId, Assignment> named(Collection<AssignmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var known = directory.caring(Sweden.day(clock.instant())).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        var named = new HashMap<AssignmentId, Assignment>();
        for (var id : ids) {
            named.computeIfAbsent(
                    id,
                    missing -> known.containsKey(missing)
                            ? known.get(missing)
                            : directory.assignment(missing).orElseThrow());
        }
        return named;
    }

    Assignment named(AssignmentId id) {
        return directory.assignment(id).orElseThrow();
    }
}
