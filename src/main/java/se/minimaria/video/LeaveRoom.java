package se.minimaria.video;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a room with all that is in it, by either of the two; a third only goes. */
@Component
@Transactional
public class LeaveRoom {

    private static final Logger log = LoggerFactory.getLogger(LeaveRoom.class);

    private final Rooms rooms;
    private final Seats seats;

    LeaveRoom(Rooms rooms, Seats seats) {
        this.rooms = rooms;
        this.seats = seats;
    }

    /** False when there was nothing to leave (any more). */
    public boolean leave(Optional<RoomId> room) {
        return seats.mine(room).map(this::leave).orElse(false);
    }

    private boolean leave(Seat me) {
        if (me.kind().isThird()) {
            rooms.ring(me.room(), true);
            return seats.remove(me.id());
        }
        // the bell before the room, as whoever writes takes them: else each could wait for the other
        if (rooms.find(me.room()).filter(Rooms.Row::taken).isPresent()) {
            rooms.ring(me.room(), true);
        }
        var ended = rooms.remove(me.room());
        if (ended) {
            log.info("event=talk-ended room={}", me.room());
        }
        return ended;
    }
}
