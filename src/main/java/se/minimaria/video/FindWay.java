package se.minimaria.video;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.platform.Installation;

/** Tells whoever is in a talk how picture and sound may go. */
@Component
@Transactional(readOnly = true)
public class FindWay {

    private final Seats seats;
    private final RelayWay relay;
    private final Installation installation;

    FindWay(Seats seats, RelayWay relay, Installation installation) {
        this.seats = seats;
        this.relay = relay;
        this.installation = installation;
    }

    /** Whether there is any way at all. */
    public boolean isThere() {
        return relay.isThere() || installation.demo();
    }

    /** The way for the caller; empty for somebody who is in no talk. */
    public Optional<Way> mine(Optional<RoomId> room) {
        return seats.mine(room).filter(Seat::letIn).map(seat -> way(relay, installation.demo()));
    }

    static Way way(RelayWay relay, boolean demo) {
        if (relay.isThere()) {
            return relay.issue();
        }
        return demo ? new Way.Straight() : new Way.None();
    }
}
