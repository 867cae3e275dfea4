package se.minimaria.video;

import java.util.UUID;

/** Names a room. */
public record RoomId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
