package se.minimaria.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;

/**
 * Whoever comes says that they are late, so that nobody thinks they stay away. It changes neither the time nor the outcome;
 * said again, the last word counts.
 */
@Component
@Transactional
public class SayLate {

    /** More than that is another time. */
    public static final int MOST_MINUTES = 60;

    /** Nobody knows earlier that they will be late. */
    private static final Duration AHEAD = Duration.ofHours(3);

    private final Attendances attendances;
    private final Clock clock;

    SayLate(Attendances attendances, Clock clock) {
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Whether it is the time to say so about a visit that was not given back. */
    public boolean isTime(Visit visit) {
        return !visit.cancelled() && visit.outcome().isEmpty() && isTime(visit.starts());
    }

    private boolean isTime(Instant starts) {
        var now = clock.instant();
        return !now.isBefore(starts.minus(AHEAD)) && !now.isAfter(starts.plus(Duration.ofMinutes(MOST_MINUTES)));
    }

    /** False when there is no such visit, or when it is too early or too late to say so. */
    public boolean late(AttendanceId visit, int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Late by %d minutes".formatted(minutes));
        }
        if (Access.current().orElse(null) instanceof OnDuty) {
            throw new IllegalStateException("Only whoever comes says that they are late");
        }
        var found = attendances
                .settling(visit)
                .filter(one -> !one.cancelled() && one.outcome() == null && isTime(one.starts()));
        found.ifPresent(one -> attendances.late(visit, minutes, clock.instant()));
        return found.isPresent();
    }
}
