package se.minimaria.video;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;

/**
 * Gives somebody without a name a place in a clinic's queue, as a visitor who may put in and see nothing. The same form sent
 * twice gives the same place.
 */
@Component
@Transactional
public class EnterQueue {

    private final Rooms rooms;
    private final Seats seats;
    private final TalkSeals seals;
    private final DropIn dropIn;
    private final Network network;
    private final TalkClock clock;

    EnterQueue(Rooms rooms, Seats seats, TalkSeals seals, DropIn dropIn, Network network, TalkClock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.seals = seals;
        this.dropIn = dropIn;
        this.network = network;
        this.clock = clock;
    }

    /** Enters the queue of a clinic, unless it is shut. */
    public Entering enter(UUID form, ClinicId id) {
        var clinic = network.clinic(id);
        if (!dropIn.isOpen(id)) {
            return new Entering.Shut();
        }
        var room = seals.room(form);
        var hash = seals.youth(form);
        var now = clock.now();
        if (rooms.add(room, clinic.reception(), clinic.id(), now)) {
            seats.addHolder(seals.seat(room, "youth"), room, clinic.reception(), SeatKind.YOUTH, hash, now);
        }
        return new Entering.Entered(hash);
    }

    /** What became of the wish to enter. */
    public sealed interface Entering {

        /**
         * There is a place.
         *
         * @param hash what the caller is known by from now on
         */
        record Entered(String hash) implements Entering {

            @Override
            public String toString() {
                return "Entered[****]";
            }
        }

        /** Nobody answers at this hour. */
        record Shut() implements Entering {}
    }
}
