package se.minimaria.staff;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.StaffId;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;

/** Takes on the first person who runs the installation: name, assignment and credential, or nothing of it. */
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

    /** Whether there is nobody yet. */
    public boolean awaited() {
        return assignments.with(Role.ADMINISTRATOR, Sweden.day(clock.instant())).isEmpty();
    }

    /** Takes on the administrator; empty when there is one. */
    @Transactional
    public Optional<StaffId> employ(PrincipalId principal, StaffName name, String userName, String password) {
        if (!awaited()) {
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
