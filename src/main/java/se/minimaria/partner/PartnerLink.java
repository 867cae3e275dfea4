package se.minimaria.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.PartnerKey;
import se.minimaria.network.PrincipalId;

/**
 * A link that a workplace outside was given, without its secret.
 *
 * @param principal whose staff gave it
 * @param starts the first day
 * @param ends the last day
 * @param endedAt when somebody at work took it back
 * @param lastUsed the last day on which a time was handed over by it
 */
public record PartnerLink(
        PartnerLinkId id,
        PrincipalId principal,
        PartnerKey partner,
        Instant givenAt,
        LocalDate starts,
        LocalDate ends,
        Optional<Instant> endedAt,
        Optional<LocalDate> lastUsed) {

    /** Whether it may open something on a day. */
    public boolean holdsOn(LocalDate day) {
        return endedAt.isEmpty() && !day.isBefore(starts) && !day.isAfter(ends);
    }
}
