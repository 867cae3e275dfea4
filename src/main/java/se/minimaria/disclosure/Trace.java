package se.minimaria.disclosure;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;

/** What this module writes in the access log, in the words that the log's sentences are made from. */
@Component
class Trace {

    /** Something done with a file that the log tells of. */
    enum Step {
        CONSENT_WRITTEN("consent", "wrote"),
        CONSENT_WITHDRAWN("consent", "withdrew"),
        SECTIONS_SENT("decision", "disclosed"),
        SENT_READ("decision", "read"),
        COPY_READ("incoming", "read"),
        COPY_BOUND("incoming", "bound"),
        COPY_RECEIVED("incoming", "received");

        private final String kind;
        private final String action;

        Step(String kind, String action) {
            this.kind = kind;
            this.action = action;
        }
    }

    private final AccessLog log;
    private final CareTeam team;

    Trace(AccessLog log, CareTeam team) {
        this.log = log;
        this.team = team;
    }

    /** That a copy was opened which belongs to no file yet. */
    void leaveUnbound(IncomingId copy) {
        log.write(Opened.unboundCopy(copy.value(), Purpose.INCOMING_DOCUMENT));
    }

    void leave(FileId file, Step step, UUID object, Purpose purpose) {
        var ground = team.ground(file).orElseThrow();
        log.write(new Opened(file, step.kind, object, step.action, purpose, ground));
    }
}
