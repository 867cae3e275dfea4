package se.minimaria.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.minimaria.access.StaffId;
import se.minimaria.network.PrincipalId;

/**
 * Somebody who works for a principal, as that principal's administrator sees them.
 *
 * @param keeper the principal that looks after the account; another one for a shared post
 * @param accountSince since when they have the user name and password of now; empty before the first
 * @param codeUntil the end of a one-time code that has not been used
 * @param assignments those of the own principal only, whatever their days, the newest first
 */
public record Colleague(
        StaffId id,
        StaffName name,
        PrincipalId keeper,
        Optional<Instant> accountSince,
        Optional<Instant> codeUntil,
        List<Assignment> assignments) {

    public Colleague {
        assignments = List.copyOf(assignments);
    }
}
