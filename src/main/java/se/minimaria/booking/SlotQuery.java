package se.minimaria.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;

/**
 * Which free times to look for. There is no home municipality in it: anyone in the county may choose any place.
 *
 * @param from the first moment a slot may start
 * @param until no slot starts at or after it
 * @param clinics empty means all
 * @param professions empty means all
 * @param who one professional only
 * @param limit how many slots at most
 */
public record SlotQuery(
        Instant from,
        Instant until,
        Set<ClinicId> clinics,
        Set<Profession> professions,
        Optional<AssignmentId> who,
        int limit) {

    public SlotQuery {
        clinics = Set.copyOf(clinics);
        professions = Set.copyOf(professions);
        if (limit < 1) {
            throw new IllegalArgumentException("Asks for " + limit + " slots");
        }
    }

    /** Any place, any profession, anybody. */
    public static SlotQuery any(Instant from, Instant until, int limit) {
        return new SlotQuery(from, until, Set.of(), Set.of(), Optional.empty(), limit);
    }
}
