package se.minimaria.staff;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.StaffId;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;

/** Takes on the first person who administers a principal: name, assignment and credential, or nothing of it. */
@Component
@Transactional(readOnly = true)
public class EmployAdministrator {

    private final EmployStaff employ;
    private final GiveCredential credential;
    private final Assignments assignments;
    private final Clock clock;

    EmployAdministrator(EmployStaff employ, GiveCredential credential, Assignments assignments, Clock clock) {
        this.employ = employ;
        this.credential = credential;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Whether nobody administers the principal yet. */
    public boolean awaited(PrincipalId principal) {
        return assignments.with(Role.ADMINISTRATOR, Sweden.day(clock.instant())).stream()
                .noneMatch(one -> one.principal().equals(principal));
    }

    /** Takes on the administrator; empty when there is one. */
    @Transactional
    public Optional<StaffId> employ(PrincipalId principal, StaffName name, String userName, String password) {
        if (!awaited(principal)) {
            return Optional.empty();
        }
        var staff = employ.employ(name);
        employ.assign(NewAssignment.office(staff, principal, Role.ADMINISTRATOR, Sweden.day(clock.instant())));
        if (!credential.give(staff, userName, password)) {
            throw new IllegalStateException("The first administrator's user name is taken");
        }
        return Optional.of(staff);
    }
}
