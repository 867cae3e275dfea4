package se.minimaria.video;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells pages that something has happened in their room, on whichever node. A look takes a moment and holds no transaction
 * open; in between there is nothing to hold.
 */
@Component
@Transactional(readOnly = true)
public class RoomNews {

    private final Rooms rooms;
    private final Seats seats;
    private final Signals signals;

    RoomNews(Rooms rooms, Seats seats, Signals signals) {
        this.rooms = rooms;
        this.seats = seats;
        this.signals = signals;
    }

    /** How much has happened in rooms of the system actor's principal. A room that has ended is not among the answers. */
    public Map<RoomId, Rung> rung(Collection<RoomId> of) {
        return rooms.rung(of);
    }

    /** The caller's own seat, for whom a stream is to be opened. */
    public Optional<Seat> mine(Optional<RoomId> room) {
        return seats.mine(room);
    }

    /** The caller's own seat in a talk that has begun, if they are let in. */
    public Optional<Seat> talking(Optional<RoomId> room) {
        return mine(room)
                .filter(Seat::letIn)
                .filter(seat -> rooms.find(seat.room()).filter(Rooms.Row::taken).isPresent());
    }

    /** What others have told the caller's browser after a number; empty when the caller has no seat any more. */
    public Optional<List<Signal>> signals(Optional<RoomId> room, long after) {
        return seats.mine(room).map(me -> me.letIn() ? signals.after(me, after) : List.of());
    }

    /**
     * How much has happened in a room.
     *
     * @param changed the number of the last thing that shows on the page
     */
    public record Rung(long rung, long changed) {}
}
