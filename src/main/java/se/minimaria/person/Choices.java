package se.minimaria.person;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.PersonEvent.ReachChanged;

/** Writes down a choice of the person whom a file is about: in the log, and so that others hear of it. */
@Component
class Choices {

    private final ClientFiles files;
    private final CareTeam team;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Choices(ClientFiles files, CareTeam team, AccessLog log, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.team = team;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether the choice stands. For those who may open the file, but not in an emergency; two who write at once wait for
     * each other.
     *
     * @param kind what it is a choice of, for the log
     * @param already whether the same was chosen last
     * @param row writes it, and answers its id
     */
    boolean write(FileId id, String kind, BooleanSupplier already, BiFunction<ClientFile, Instant, UUID> row) {
        files.queue(id);
        var ground = team.ground(id).filter(held -> held != Ground.EMERGENCY);
        var file = files.find(id);
        if (file.isEmpty() || ground.isEmpty()) {
            return false;
        }
        if (!already.getAsBoolean()) {
            var now = clock.instant();
            log.write(new Opened(id, kind, row.apply(file.get(), now), "wrote", Purpose.CARE, ground.get()));
            events.publishEvent(ReachChanged.of(file.get(), now));
        }
        return true;
    }
}
