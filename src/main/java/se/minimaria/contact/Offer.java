package se.minimaria.contact;

import java.time.Instant;
import java.util.Optional;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;

/**
 * A time that staff offered in a thread. It is not kept for anybody: whoever takes it first has it.
 *
 * @param givenName whom one would meet; empty when that assignment has ended
 */
public record Offer(
        OfferId id,
        AssignmentId assignment,
        Optional<String> givenName,
        Optional<Profession> profession,
        ClinicId clinic,
        boolean digital,
        Instant starts,
        Instant ends,
        Instant offeredAt,
        boolean taken) {}
