package se.minimaria.video;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.Network;
import se.minimaria.video.RoomView.State;

/** Shows a room to whoever sits in it. Looking is the sign of life that keeps the place. */
@Component
@Transactional
public class ReadRoom {

    private final Rooms rooms;
    private final Seats seats;
    private final TalkLines lines;
    private final DropIn dropIn;
    private final Network network;
    private final TalkClock clock;

    ReadRoom(Rooms rooms, Seats seats, TalkLines lines, DropIn dropIn, Network network, TalkClock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.lines = lines;
        this.dropIn = dropIn;
        this.network = network;
        this.clock = clock;
    }

    /**
     * The caller's room; empty once it has ended.
     *
     * @param room for staff, who may answer in several; whoever holds a secret has one
     */
    public Optional<RoomView> mine(Optional<RoomId> room) {
        return seats.mine(room).map(me -> {
            seats.seen(me.id(), clock.now());
            return me.letIn() ? inside(me) : knocking(me);
        });
    }

    /** Somebody whose page is open is here. */
    public void seen(Optional<RoomId> room) {
        seats.mine(room).ifPresent(me -> seats.seen(me.id(), clock.now()));
    }

    /** Since when somebody has to have shown life to count as here. */
    public Instant alive() {
        return clock.alive();
    }

    private RoomView inside(Seat me) {
        var room = rooms.find(me.room()).orElseThrow();
        var clinic = network.clinic(room.clinic());
        var state = room.taken() ? State.TALKING : State.WAITING;
        var queue = room.taken() ? new QueueState(0, 0) : dropIn.queue(clinic);
        var here = seats.of(me.room());
        return new RoomView(me, Optional.of(clinic.id()), state, here, lines.of(me), queue, room.rung());
    }

    /** Whoever is not let in learns nothing but that they wait. */
    private static RoomView knocking(Seat me) {
        return new RoomView(me, Optional.empty(), State.KNOCKING, List.of(me), List.of(), new QueueState(0, 0), 0);
    }
}
