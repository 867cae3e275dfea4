package se.minimaria.video;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries what one browser tells another in the same talk. */
@Component
@Transactional
public class SendSignal {

    /** A description of two tracks in each direction is about half of this. */
    public static final int LONGEST = 20_000;

    private final Rooms rooms;
    private final Seats seats;
    private final Signals signals;
    private final TalkClock clock;

    SendSignal(Rooms rooms, Seats seats, Signals signals, TalkClock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Sends it; false when the caller is in no talk, or the other one is not.
     *
     * @param to nobody in particular for a hello or a goodbye
     */
    public boolean send(Optional<RoomId> room, Optional<SeatId> to, Signal.Kind kind, String body) {
        if (body.length() > LONGEST) {
            return false;
        }
        var me = seats.mine(room).filter(Seat::letIn);
        if (me.isEmpty() || rooms.find(me.get().room()).filter(Rooms.Row::taken).isEmpty() || !isThere(me.get(), to)) {
            return false;
        }
        var seq = rooms.ring(me.get().room(), false);
        seq.ifPresent(number -> signals.add(number, me.get(), to, kind, body, clock.now()));
        return seq.isPresent();
    }

    private boolean isThere(Seat me, Optional<SeatId> to) {
        return to.isEmpty()
                || seats.of(me.room()).stream()
                        .anyMatch(seat -> seat.letIn() && seat.id().equals(to.get()));
    }
}
