package se.minimaria.booking;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * One time that somebody has or had, as the person themselves and the principal that they meet may see it.
 *
 * @param cancelled whether the time was given back
 */
public record Visit(
        AttendanceId attendance,
        AppointmentId appointment,
        PrincipalId principal,
        ClinicId clinic,
        Mode mode,
        Instant starts,
        Instant ends,
        AssignmentId assignment,
        String staffGivenName,
        Profession profession,
        boolean cancelled,
        Optional<Outcome> outcome) {}
