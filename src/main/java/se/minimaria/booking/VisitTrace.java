package se.minimaria.booking;

import org.springframework.stereotype.Component;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;

/** What this module writes in the access log: what was done with the visits of a file. */
@Component
class VisitTrace {

    private static final String KIND = "visit";

    private final AccessLog log;
    private final CareTeam team;

    VisitTrace(AccessLog log, CareTeam team) {
        this.log = log;
        this.team = team;
    }

    /** What was done about a duty to call; only those who may open the file see it. */
    void leave(FileId file, CallBackId duty, String action) {
        var ground = team.ground(file).orElseThrow();
        log.write(new Opened(file, "call-back", duty.value(), action, Purpose.CARE, ground));
    }

    /** Whoever has no other ground was to meet the person. */
    void leave(FileId file, AttendanceId attendance, String action) {
        var ground = team.ground(file).orElse(Ground.MEETS);
        log.write(new Opened(file, KIND, attendance.value(), action, Purpose.BOOKED_VISIT, ground));
    }
}
