package se.minimaria.booking;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.CallBack.Ending;
import se.minimaria.shared.Sweden;

/**
 * Whoever has stayed away twice in a row is called by a person: staying away is a sign, and no reason to let somebody go.
 * The duty has a day, and stands until somebody says how it ended. Those who may open the file see it; what is done with it
 * stands in the log of the file.
 */
@Component
@Transactional
public class FollowMissed {

    private final CallBacks callBacks;
    private final VisitTrace trace;
    private final BookingSettings settings;
    private final Clock clock;

    FollowMissed(CallBacks callBacks, VisitTrace trace, BookingSettings settings, Clock clock) {
        this.callBacks = callBacks;
        this.trace = trace;
        this.settings = settings;
        this.clock = clock;
    }

    /** The duties of the caller's files, the most urgent first. */
    @Transactional(readOnly = true)
    public List<CallBack> open() {
        return callBacks.open();
    }

    /** Somebody has tried in vain; the duty stands, with another day. False when there is no such duty. */
    public boolean tried(CallBackId id) {
        var file = callBacks.fileOf(id);
        file.ifPresent(one -> {
            callBacks.tried(id, workingDays(settings.callAgain()));
            trace.leave(one, id, "tried-to-reach");
        });
        return file.isPresent();
    }

    /** Somebody has reached the person, or the duty is over for another reason. False when there is no such duty. */
    public boolean end(CallBackId id, Ending ending) {
        var file = callBacks.fileOf(id);
        file.ifPresent(one -> {
            callBacks.end(id, ending, Access.onDuty().assignment(), clock.instant());
            trace.leave(one, id, "followed-up");
        });
        return file.isPresent();
    }

    /** What somebody said about a visit of a file begins a duty, or takes back the one that began with it. */
    void settled(AttendanceId visit, FileId file, Outcome outcome, Instant now) {
        var duty = Access.onDuty();
        if (outcome != Outcome.MISSED) {
            callBacks.correct(visit, duty.assignment(), now);
        } else if (callBacks.missedBefore(visit, file)) {
            callBacks.open(duty.principal(), file, visit, workingDays(settings.callBack()), duty.assignment(), now);
        }
    }

    private LocalDate workingDays(int days) {
        var day = Sweden.day(clock.instant());
        for (var left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return day;
    }
}
