package se.minimaria.video;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks an interpreter or a relative to come along. Whoever answers makes a code, which works once and ends with the room;
 * who comes with it waits until the youth has said yes. One third at a time; a code that nobody has come with gives way to
 * a new one.
 */
@Component
@Transactional
public class InviteThird {

    private final Rooms rooms;
    private final Seats seats;
    private final TalkSeals seals;
    private final TalkClock clock;

    InviteThird(Rooms rooms, Seats seats, TalkSeals seals, TalkClock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.seals = seals;
        this.clock = clock;
    }

    /** The code, the same for the same form; empty when the room is not the caller's, or a third is there. */
    public Optional<GuestCode> invite(RoomId room, UUID form, SeatKind kind) {
        if (!kind.isThird() || seats.mine(Optional.of(room)).isEmpty()) {
            return Optional.empty();
        }
        rooms.ring(room, true);
        var code = seals.code(room, form);
        var hash = seals.third(code);
        var seat = seals.seat(room, hash);
        for (var other : seats.of(room)) {
            if (other.id().equals(seat) && !other.came()) {
                return Optional.of(code);
            } else if (other.kind().isThird() && other.came()) {
                return Optional.empty();
            } else if (other.kind().isThird()) {
                seats.remove(other.id());
            }
        }
        var me = seats.mine(Optional.of(room)).orElseThrow();
        return seats.addHolder(seat, room, me.principal(), kind, hash, clock.now())
                ? Optional.of(code)
                : Optional.empty();
    }

    /** Whoever answers shows a third out, or takes an invitation back; false when there is none. */
    public boolean showOut(RoomId room) {
        if (seats.mine(Optional.of(room)).isEmpty()) {
            return false;
        }
        rooms.ring(room, true);
        return seats.of(room).stream()
                .filter(seat -> seat.kind().isThird())
                .map(seat -> seats.remove(seat.id()))
                .findFirst()
                .orElse(false);
    }

    /** What a code is kept as; whoever knows it is known by this from now on. */
    public String hash(GuestCode code) {
        return seals.third(code);
    }

    /**
     * A third comes with the code that the caller holds. False when the code leads nowhere, or somebody has come with it:
     * the answer is the same.
     */
    public boolean arrive() {
        if (!seats.arrives(clock.now())) {
            return false;
        }
        seats.mine(Optional.empty()).ifPresent(me -> rooms.ring(me.room(), true));
        return true;
    }

    /** The youth lets the third in, who hears nothing of what was said until now; or refuses. */
    public boolean decide(SeatId third, boolean yes) {
        var me = seats.mine(Optional.empty()).filter(seat -> seat.kind() == SeatKind.YOUTH);
        if (me.isEmpty()) {
            return false;
        }
        var after = rooms.ring(me.get().room(), true);
        if (after.isEmpty()) {
            return false;
        }
        return seats.of(me.get().room()).stream()
                .filter(seat -> seat.id().equals(third) && seat.kind().isThird() && seat.came())
                .findFirst()
                .map(seat -> yes ? seats.welcome(seat, after.get(), clock.now()) : seats.remove(seat.id()))
                .orElse(false);
    }
}
