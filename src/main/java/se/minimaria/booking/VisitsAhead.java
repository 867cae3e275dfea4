package se.minimaria.booking;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.network.PrincipalId;

/** The visits that a store has before it, for the job that reminds of them. */
@Component
@Transactional(readOnly = true)
public class VisitsAhead {

    private final Visits visits;

    VisitsAhead(Visits visits) {
        this.visits = visits;
    }

    /** Visits that begin after one moment and not after another, in order. */
    public List<Ahead> between(PrincipalId store, Instant from, Instant until) {
        return visits.ahead(store, from, until);
    }

    /**
     * A visit to come.
     *
     * @param takenAt when this time was taken: another one, if the visit has moved
     */
    public record Ahead(AttendanceId attendance, AppointmentId appointment, Instant starts, Instant takenAt) {}
}
