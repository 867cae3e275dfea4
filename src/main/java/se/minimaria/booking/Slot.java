package se.minimaria.booking;

import java.time.Instant;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * A time that is free with one professional at one clinic, or digitally. An offer, not a promise: only the insert
 * decides.
 *
 * @param principal the authority whose store gets the visit, named before one books
 */
public record Slot(
        AssignmentId assignment,
        StaffId staff,
        String staffGivenName,
        Profession profession,
        PrincipalId principal,
        ClinicId clinic,
        Mode mode,
        Instant starts,
        Instant ends) {}
