package se.minimaria.person;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.EmergencyResult.Entered;
import se.minimaria.person.EmergencyResult.NotThere;
import se.minimaria.person.EmergencyResult.ReasonTooShort;

/** Who takes part in the care of one file, and therefore may open it (PDL 4:1; lag 2001:454 § 10). */
@Component
@Transactional(readOnly = true)
public class CareTeam {

    /** So long does an emergency open a file; who needs more is to join the team. */
    static final Duration EMERGENCY = Duration.ofHours(3);

    /** So many characters does a reason have at least. */
    static final int REASON = 10;

    private final ClientFiles files;
    private final Participations participations;
    private final AccessLog log;
    private final Clock clock;

    CareTeam(ClientFiles files, Participations participations, AccessLog log, Clock clock) {
        this.files = files;
        this.participations = participations;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lets an assignment take part in the care, which whoever may open the file can do. Twice is once. An assignment
     * with another principal gains nothing by it: its store is another.
     *
     * @throws IllegalArgumentException when there is no such file for the caller
     */
    @Transactional
    public void join(FileId file, AssignmentId assignment) {
        var found = files.find(file).orElseThrow(() -> new IllegalArgumentException("No such file: " + file));
        if (!participations.team(file).contains(assignment)) {
            participations.admit(found.principal(), file, Set.of(assignment), clock.instant());
        }
    }

    /** Takes a colleague in, and logs that. The team does, and whoever the file is open to; an emergency lets nobody in. */
    @Transactional
    public TeamResult takeIn(FileId file, AssignmentId colleague) {
        var ground = participations.ground(file).filter(held -> held != Ground.EMERGENCY);
        if (ground.isEmpty()) {
            return TeamResult.NOT_THEIRS;
        }
        join(file, colleague);
        log.write(new Opened(file, "team", colleague.value(), "joined", Purpose.CARE, ground.get()));
        return TeamResult.DONE;
    }

    /** Ends somebody's part, one's own too, and logs that. Of two who leave at once, the second may be the last. */
    @Transactional
    public TeamResult end(FileId file, AssignmentId colleague) {
        files.queue(file);
        var found = files.find(file);
        if (found.isEmpty()
                || participations
                        .ground(file)
                        .filter(Ground.TAKES_PART_IN_CARE::equals)
                        .isEmpty()) {
            return TeamResult.NOT_THEIRS;
        }
        var team = participations.team(file);
        if (!team.contains(colleague)) {
            return TeamResult.DONE;
        }
        if (team.size() == 1 && !found.get().openToClinic()) {
            return TeamResult.LAST;
        }
        log.write(new Opened(file, "team", colleague.value(), "left", Purpose.CARE, Ground.TAKES_PART_IN_CARE));
        participations.end(file, colleague);
        return TeamResult.DONE;
    }

    /** The assignments that take part in the care; none when the file may not be known of. */
    public List<AssignmentId> of(FileId file) {
        return participations.team(file);
    }

    /** On which ground whoever is on duty may open the file, for the log rows of what is read or written in it. */
    public Optional<Ground> ground(FileId file) {
        return participations.ground(file);
    }

    /**
     * Opens a file that is known by name to whoever is on duty but not theirs, for three hours. It is logged at once,
     * and the reason stays for log review.
     */
    @Transactional
    public EmergencyResult enterInEmergency(FileId file, String reason) {
        var why = reason.strip();
        if (why.length() < REASON) {
            return new ReasonTooShort("person.emergency.reason-too-short", REASON);
        }
        if (files.find(file).isEmpty()) {
            return new NotThere();
        }
        var duty = Access.onDuty();
        var until = participations.admitInEmergency(duty.principal(), file, duty.assignment(), why, EMERGENCY);
        log.write(Opened.file(file, Purpose.EMERGENCY, Ground.EMERGENCY));
        return new Entered(until);
    }
}
