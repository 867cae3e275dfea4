package se.minimaria.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.minimaria.booking.AttendanceId;
import se.minimaria.network.PrincipalId;

/**
 * A key to one visit.
 *
 * @param wish where its holder asked to be told about this visit; empty when they did not, or when their file says how they
 *     want to be reached
 * @param hushed whether its holder wants to be told nothing more about this visit
 * @param called what those at work call an invited guardian; empty for whoever is to come
 */
public record Pass(
        UUID id,
        AttendanceId visit,
        PrincipalId principal,
        Part part,
        PassCode code,
        Optional<Wish> wish,
        Locale language,
        boolean hushed,
        Optional<String> called) {

    /** Where the link leads. */
    public String path() {
        return "/tid/" + code.link();
    }

    @Override
    public String toString() {
        return "Pass[" + id + "]";
    }
}
