package se.minimaria.booking;

import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessLog;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;

/** What this module writes in the access log about the visits of a file, and who takes part in the care because of them. */
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

    /** Somebody was taken in again after having been away. */
    void back(FileId file) {
        var ground = team.ground(file).orElseThrow();
        log.write(new Opened(file, "file", file.value(), "came-back", Purpose.CARE, ground));
    }

    /** Whoever has no other ground was to meet the person. */
    void leave(FileId file, AttendanceId attendance, String action) {
        var ground = team.ground(file).orElse(Ground.MEETS);
        log.write(new Opened(file, KIND, attendance.value(), action, Purpose.BOOKED_VISIT, ground));
    }

    /**
     * Somebody has another time with somebody: what those on duty do stands in the log, and whoever is to be met takes part
     * from then on, also where a job does what the person said yes to. People who book for themselves take nobody in.
     */
    void follow(FileId file, AttendanceId attendance, AssignmentId met, String action) {
        var context = Access.current().orElseThrow();
        if (context instanceof OnDuty) {
            leave(file, attendance, action);
        }
        // an emergency opens a file to one person, and takes nobody in
        var takesIn = context instanceof OnDuty
                && team.ground(file).filter(Ground.EMERGENCY::equals).isEmpty();
        if (takesIn || context instanceof SystemActor) {
            team.join(file, met);
        }
    }
}
