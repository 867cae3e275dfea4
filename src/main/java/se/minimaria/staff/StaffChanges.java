package se.minimaria.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.shared.Page;

/** What has been done to accounts and assignments of the own principal, the newest first. */
@Component
@Transactional(readOnly = true)
public class StaffChanges {

    private final Changes changes;
    private final Assignments assignments;
    private final Clock clock;

    StaffChanges(Changes changes, Assignments assignments, Clock clock) {
        this.changes = changes;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** A page of all, from before an instant if that is given. */
    public Page<StaffChange> page(Optional<Instant> before, int size) {
        return told(changes.before(Access.atOffice().principal(), from(before), size + 1), size);
    }

    /** The last ones of one person. */
    public Page<StaffChange> of(StaffId staff, int size) {
        return told(changes.of(Access.atOffice().principal(), staff, from(Optional.empty()), size + 1), size);
    }

    private Instant from(Optional<Instant> before) {
        return before.orElseGet(() -> clock.instant().plusSeconds(1));
    }

    private Page<StaffChange> told(List<Changes.Row> rows, int size) {
        var page = Page.of(rows, size);
        var named = assignments
                .all(page.items().stream()
                        .flatMap(row -> row.assignment().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        return page.map(row -> new StaffChange(
                row.at(),
                row.actor(),
                row.actorName(),
                row.act(),
                row.staff(),
                row.name(),
                row.assignment().map(named::get),
                row.lastDay()));
    }
}
