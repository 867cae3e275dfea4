package se.minimaria.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time that is taken, of one professional or of one room.
 *
 * @param place where staff is on site; absent for a digital visit and a room
 */
record Occupied(
        @Nullable UUID staff,
        @Nullable String room,
        @Nullable String place,
        Instant starts,
        Instant ends) {}
