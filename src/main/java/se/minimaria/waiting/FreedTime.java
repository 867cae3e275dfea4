package se.minimaria.waiting;

import java.time.Instant;
import se.minimaria.booking.Slot;

/**
 * A time that became free, and that is to be filled.
 *
 * @param kept whether somebody keeps it at this moment: to choose, or because they are asked
 */
public record FreedTime(FreedId id, Slot slot, Instant freedAt, boolean kept) {}
