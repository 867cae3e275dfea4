package se.minimaria.video;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.shared.Ids;
import se.minimaria.staff.StaffDirectory;

/**
 * The queues that somebody on duty answers: those of the own clinic, of its satellites, and of the digital clinic, where
 * the own authority answers for them. Each queue is taken from the front; who is taken cannot be chosen.
 */
@Component
@Transactional
public class AnswerQueue {

    private static final Logger log = LoggerFactory.getLogger(AnswerQueue.class);

    private final Rooms rooms;
    private final Seats seats;
    private final Desks desks;
    private final Network network;
    private final StaffDirectory staff;
    private final TalkClock clock;

    AnswerQueue(Rooms rooms, Seats seats, Desks desks, Network network, StaffDirectory staff, TalkClock clock) {
        this.rooms = rooms;
        this.seats = seats;
        this.desks = desks;
        this.network = network;
        this.staff = staff;
        this.clock = clock;
    }

    /** The queues, waited in or not. Whoever looks sits ready to answer from now on, for as long as they look. */
    public List<Queue> sitDown() {
        var duty = Access.onDuty();
        var own = own(duty);
        if (!own.isEmpty()) {
            desks.sits(duty, own, clock.now());
        }
        return queues(own);
    }

    /** How many wait in all of them; asking does not mean to answer. */
    @Transactional(readOnly = true)
    public int waiting() {
        return queues(own(Access.onDuty())).stream().mapToInt(Queue::waiting).sum();
    }

    /** The rooms in which the caller answers. */
    @Transactional(readOnly = true)
    public List<RoomId> answered() {
        return rooms.takenBy(Access.onDuty().assignment());
    }

    /** Takes the first of a queue; empty when nobody waits there any more, or a colleague was faster. */
    public Optional<RoomId> takeFirst(ClinicId clinic) {
        var duty = Access.onDuty();
        if (!own(duty).contains(clinic)) {
            return Optional.empty();
        }
        var now = clock.now();
        var taken = rooms.takeFirst(clinic, duty.assignment(), clock.alive(), now);
        taken.ifPresent(room -> {
            var givenName =
                    staff.assignment(duty.assignment()).orElseThrow().name().given();
            seats.addStaff(new SeatId(Ids.next()), room, duty, givenName, now);
            rooms.ring(room, true);
            log.info("event=talk-taken room={}", room);
        });
        return taken;
    }

    private List<Queue> queues(List<ClinicId> own) {
        var waiting = rooms.waiting(clock.alive());
        return own.stream()
                .map(clinic -> waiting.stream()
                        .filter(queue -> queue.clinic().equals(clinic))
                        .findFirst()
                        .map(queue -> new Queue(clinic, queue.waiting(), Optional.of(queue.since())))
                        .orElseGet(() -> new Queue(clinic, 0, Optional.empty())))
                .toList();
    }

    private List<ClinicId> own(OnDuty duty) {
        var clinic = duty.clinic();
        if (clinic == null) {
            return List.of();
        }
        var digital = network.clinics().stream().filter(one -> one.kind() == ClinicKind.DIGITAL);
        return Stream.of(Stream.of(network.clinic(clinic)), network.satellites(clinic).stream(), digital)
                .flatMap(some -> some)
                .filter(one -> one.reception().equals(duty.principal()))
                .map(Clinic::id)
                .distinct()
                .toList();
    }

    /** One queue. */
    public record Queue(ClinicId clinic, int waiting, Optional<Instant> since) {}
}
