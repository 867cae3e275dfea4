package se.minimaria.network;

import java.util.Set;

/**
 * Where one meets a profession by preference ("företrädesvis"). Never a rule that stops a booking.
 *
 * @param at the kinds of clinic; empty for a profession that nobody books
 */
public record WhereMet(Profession profession, Set<ClinicKind> at, Origin origin) {

    public WhereMet {
        at = Set.copyOf(at);
    }
}
