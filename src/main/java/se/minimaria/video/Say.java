package se.minimaria.video;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.contact.MessageText;

/** Writes something in a talk, once however often the form is sent. */
@Component
@Transactional
public class Say {

    private final Rooms rooms;
    private final Seats seats;
    private final TalkLines lines;
    private final TalkSeals seals;
    private final TalkClock clock;

    Say(Rooms rooms, Seats seats, TalkLines lines, TalkSeals seals, TalkClock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.lines = lines;
        this.seals = seals;
        this.clock = clock;
    }

    /** False when the caller is in no talk (any more): nothing is written to somebody who is not there. */
    public boolean say(Optional<RoomId> room, UUID form, MessageText text) {
        var me = seats.mine(room).filter(Seat::letIn);
        if (me.isEmpty() || rooms.find(me.get().room()).filter(Rooms.Row::taken).isEmpty()) {
            return false;
        }
        var id = seals.message(me.get().id(), form, text.value());
        var seq = rooms.ring(me.get().room(), true);
        if (seq.isPresent() && !lines.has(id)) {
            lines.add(id, seq.get(), me.get(), text.value(), clock.now());
        }
        return seq.isPresent();
    }
}
