package se.minimaria.access;

import java.time.Instant;
import se.minimaria.network.PrincipalId;

/** One row of the access log, ready to become a sentence. */
public record LogRow(
        Instant at,
        PrincipalId principal,
        String actorName,
        String actorRole,
        String objectKind,
        String action,
        String purpose,
        String ground) {

    @Override
    public String toString() {
        return "LogRow[%s %s]".formatted(at, action);
    }
}
