package se.minimaria.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.booking.CallBack.Ending;
import se.minimaria.person.CareTeam;

/**
 * Takes somebody in again who has been away, whose file is the caller's to open: a duty to call them is over, and the log tells.
 * No contact is ever closed by the clock, so there is nothing else to open; what is left is a time, which it does not book.
 */
@Component
@Transactional
public class WelcomeBack {

    /** Nobody who was seen more lately has been away. */
    private static final Duration AWAY = Duration.ofDays(60);

    private final VisitsOf visits;
    private final FollowMissed missed;
    private final CallBacks callBacks;
    private final VisitTrace trace;
    private final CareTeam team;
    private final Clock clock;

    WelcomeBack(
            VisitsOf visits, FollowMissed missed, CallBacks callBacks, VisitTrace trace, CareTeam team, Clock clock) {
        this.visits = visits;
        this.missed = missed;
        this.callBacks = callBacks;
        this.trace = trace;
        this.team = team;
        this.clock = clock;
    }

    /** Whether somebody has no time to come, and either stayed away from the last one or has not been here for long. */
    @Transactional(readOnly = true)
    public boolean isAway(FileId file) {
        var now = clock.instant();
        var stand = visits.of(file).stream().filter(visit -> !visit.cancelled()).toList();
        if (stand.stream().anyMatch(visit -> visit.starts().isAfter(now))) {
            return false;
        }
        return stand.stream()
                .max(Comparator.comparing(Visit::starts))
                .filter(last -> last.outcome().filter(Outcome.MISSED::equals).isPresent()
                        || last.starts().isBefore(now.minus(AWAY)))
                .isPresent();
    }

    /** They are here again; false when the file is not the caller's to open. */
    public boolean receive(FileId file) {
        if (team.ground(file).isEmpty()) {
            return false;
        }
        callBacks.openOf(file).ifPresent(duty -> missed.end(duty, Ending.REACHED));
        trace.back(file);
        return true;
    }
}
