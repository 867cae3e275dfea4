package se.minimaria.booking;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;

/**
 * What follow-up may know about one settled visit.
 *
 * @param file absent while the visitor has given no name
 * @param first whether this is the first visit that the person came to, with this principal
 */
public record VisitFact(Optional<FileId> file, ClinicId clinic, Instant startsAt, Outcome outcome, boolean first) {}
