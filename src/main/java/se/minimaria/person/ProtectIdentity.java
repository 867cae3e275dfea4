package se.minimaria.person;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.PersonEvent.ReachChanged;

/**
 * Says that somebody has a protected identity, of which kind, or that they have it no longer. From then on the file shows
 * to its team only, so a file that was open to its clinic is so no more, and what waits to be sent does not go.
 *
 * <p>The team decides. Whoever hears of a protection in a file that is open to the clinic may mark it at once, and takes
 * part in the care from then on; taking a protection away is for the team alone. An emergency opens a file to read.
 */
@Component
@Transactional
public class ProtectIdentity {

    /** So many characters does a reason have at least. */
    static final int REASON = 10;

    private final ClientFiles files;
    private final ProtectionMarks marks;
    private final CareTeam team;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectIdentity(
            ClientFiles files,
            ProtectionMarks marks,
            CareTeam team,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.marks = marks;
        this.team = team;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Sets the kind of protection, or lifts it. The same kind again changes nothing. */
    public ProtectResult set(FileId id, Protection protection, String reason) {
        var ground = team.ground(id).filter(held -> held != Ground.EMERGENCY);
        var file = files.find(id);
        if (file.isEmpty() || ground.isEmpty()) {
            return new ProtectResult.NotTheirs("person.protect.team-only");
        }
        if (file.get().protection() == protection) {
            return new ProtectResult.Done(protection);
        }
        var why = reason.strip();
        if (why.length() < REASON) {
            return new ProtectResult.ReasonTooShort("person.protect.reason-too-short", REASON);
        }
        var duty = Access.onDuty();
        team.join(id, duty.assignment());
        files.protect(id, protection);
        var now = clock.instant();
        var mark = marks.add(file.get(), protection, why, duty, now);
        var action = protection == Protection.NONE ? "lifted" : "set";
        log.write(new Opened(id, "protection", mark, action, Purpose.PROTECTION, ground.get()));
        events.publishEvent(ReachChanged.of(file.get(), now));
        return new ProtectResult.Done(protection);
    }

    /** What was decided about a file and why, the newest first; for those who may open it. */
    @Transactional(readOnly = true)
    public List<ProtectionMark> history(FileId file) {
        return marks.of(file);
    }
}
