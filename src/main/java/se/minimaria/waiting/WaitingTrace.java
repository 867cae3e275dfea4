package se.minimaria.waiting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;

/** What this module writes in the access log: what those at work did about the wait of a file's person. */
@Component
class WaitingTrace {

    private final CareTeam team;
    private final AccessLog log;

    WaitingTrace(CareTeam team, AccessLog log) {
        this.team = team;
        this.log = log;
    }

    /** Whether whoever is on duty may do anything about it. */
    boolean opens(FileId file) {
        return team.ground(file).isPresent();
    }

    void leave(FileId file, WaitingWish wish, String action) {
        leave(file, "wish", wish.id().value(), action);
    }

    void leave(FileId file, Offer offer, String action) {
        leave(file, "offer", offer.id().value(), action);
    }

    private void leave(FileId file, String kind, UUID what, String action) {
        var ground = team.ground(file).orElseThrow();
        log.write(new Opened(file, kind, what, action, Purpose.CARE, ground));
    }
}
