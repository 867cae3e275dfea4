package se.minimaria.portal;

import java.time.Instant;
import java.util.UUID;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/** The row behind a one-time code. */
record Invitation(UUID id, PrincipalId principal, FileId file, Instant expires, boolean spent) {

    boolean opensAt(Instant now) {
        return !spent && now.isBefore(expires);
    }
}
