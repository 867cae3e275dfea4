package se.minimaria.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.StaffChange.Act;

/**
 * An administrator ends an assignment of the own principal, with a day or at once. The last one who can administer a
 * principal stays: administrators end one after the other, so that two cannot end each other at the same time.
 */
@Component
@Transactional
public class EndAssignment {

    private final Assignments assignments;
    private final Changes changes;
    private final JdbcClient database;
    private final Clock clock;

    EndAssignment(Assignments assignments, Changes changes, JdbcClient database, Clock clock) {
        this.assignments = assignments;
        this.changes = changes;
        this.database = database;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        ENDED,
        /** There is no such assignment with the own principal, or it is over. */
        NOT_THERE,
        /** The administrator's own last assignment as such. */
        OWN_LAST,
        /** Nobody would administer the principal any more. */
        LAST_OF_ALL,
        /** The day lies before today or before the assignment's first. */
        TOO_EARLY
    }

    /** Ends it with a last day, or now when there is none. */
    public Result end(AssignmentId id, Optional<LocalDate> lastDay) {
        var duty = Access.atOffice();
        var today = Sweden.day(clock.instant());
        inTurn(duty.principal());
        var found = assignments.find(id).filter(one -> one.principal().equals(duty.principal()) && !one.overOn(today));
        if (found.isEmpty()) {
            return Result.NOT_THERE;
        }
        if (lastDay.filter(
                        day -> day.isBefore(today) || day.isBefore(found.get().from()))
                .isPresent()) {
            return Result.TOO_EARLY;
        }
        var kept = keepsAdministrators(found.get(), duty, today);
        if (kept != Result.ENDED) {
            return kept;
        }
        lastDay.ifPresentOrElse(
                day -> assignments.end(id, day), () -> assignments.endAtOnce(id, today, clock.instant()));
        changes.write(Act.ENDED, found.get().staff(), id, lastDay.orElse(null));
        return Result.ENDED;
    }

    private Result keepsAdministrators(Assignment ending, AtOffice duty, LocalDate today) {
        if (ending.role() != Role.ADMINISTRATOR) {
            return Result.ENDED;
        }
        var staying = administrators(duty.principal(), today).stream()
                .filter(one -> !one.id().equals(ending.id()))
                .toList();
        var own = ending.staff().equals(duty.staff());
        if (own && staying.stream().noneMatch(one -> one.staff().equals(duty.staff()))) {
            return Result.OWN_LAST;
        }
        return staying.isEmpty() ? Result.LAST_OF_ALL : Result.ENDED;
    }

    /** Those who administer the principal today and until further notice. */
    private List<Assignment> administrators(PrincipalId principal, LocalDate today) {
        return assignments.with(Role.ADMINISTRATOR, today).stream()
                .filter(one -> one.principal().equals(principal) && one.untilFurtherNotice())
                .toList();
    }

    private void inTurn(PrincipalId principal) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('staff.end ' || :principal, 0))")
                .param("principal", principal.value())
                .query((row, index) -> true)
                .list();
    }
}
