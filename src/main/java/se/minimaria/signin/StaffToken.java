package se.minimaria.signin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;

/**
 * What the session of somebody at work holds: who, under which assignment, and whether the proof is complete. Ids only; it
 * is stored, sealed, in a table that others may read.
 */
public final class StaffToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final UUID staff;
    private final @Nullable UUID assignment;
    private final boolean proven;

    private StaffToken(UUID staff, @Nullable UUID assignment, boolean proven) {
        super(List.of());
        this.staff = staff;
        this.assignment = assignment;
        this.proven = proven;
        setAuthenticated(true);
    }

    /** The password was right; the second factor is still to come. */
    static StaffToken halfway(StaffId staff) {
        return new StaffToken(staff.value(), null, false);
    }

    /** Everything that is asked for has been proved. */
    public static StaffToken proven(StaffId staff) {
        return new StaffToken(staff.value(), null, true);
    }

    /** The same person under an assignment. */
    StaffToken under(AssignmentId chosen) {
        if (!proven) {
            throw new IllegalStateException("An assignment is chosen after the whole proof");
        }
        return new StaffToken(staff, chosen.value(), true);
    }

    public StaffId staff() {
        return new StaffId(staff);
    }

    public Optional<AssignmentId> assignment() {
        return Optional.ofNullable(assignment).map(AssignmentId::new);
    }

    /** Whether nothing more is asked for. */
    public boolean isProven() {
        return proven;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return staff.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffToken token
                && staff.equals(token.staff)
                && Objects.equals(assignment, token.assignment)
                && proven == token.proven;
    }

    @Override
    public int hashCode() {
        return Objects.hash(staff, assignment, proven);
    }
}
