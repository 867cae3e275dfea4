package se.minimaria.video;

import java.time.Instant;
import java.util.UUID;

/** Something that was written in a room, as whoever may read it sees it. */
public record Line(UUID id, SeatKind author, boolean mine, String body, Instant sentAt) {

    @Override
    public String toString() {
        return "Line[" + id + "]";
    }
}
