package se.minimaria.video;

import java.util.UUID;

/** Names somebody's seat in a room. */
public record SeatId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
