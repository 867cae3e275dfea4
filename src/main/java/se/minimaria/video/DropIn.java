package se.minimaria.video;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;

/** The door to the queues, as anybody may see it: which clinics are open, how many wait and how many answer. */
@Component
@Transactional(readOnly = true)
public class DropIn {

    private final Rooms rooms;
    private final Network network;
    private final TalkClock clock;

    DropIn(Rooms rooms, Network network, TalkClock clock) {
        this.rooms = rooms;
        this.network = network;
        this.clock = clock;
    }

    /** All clinics in the order of the network. */
    public List<Door> doors() {
        return network.clinics().stream().map(this::door).toList();
    }

    private Door door(Clinic clinic) {
        var hours = clock.hours(clinic);
        return new Door(clinic, hours.open(), hours.closes(), hours.opens(), queue(clinic));
    }

    QueueState queue(Clinic clinic) {
        var alive = clock.alive();
        return new QueueState(
                rooms.ahead(clinic.reception(), clinic.id(), alive),
                rooms.answering(clinic.reception(), clinic.id(), alive));
    }

    /** Whether somebody may enter a clinic's queue at this hour. */
    public boolean isOpen(ClinicId clinic) {
        return clock.hours(network.clinic(clinic)).open();
    }

    /**
     * One clinic's door.
     *
     * @param closes when it shuts, if it is open and ever does
     * @param opens when it opens next, if it ever does
     */
    public record Door(
            Clinic clinic,
            boolean open,
            Optional<ZonedDateTime> closes,
            Optional<ZonedDateTime> opens,
            QueueState queue) {}
}
