package se.minimaria.booking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One visit, for whoever may see who attends it: those at work with it, its person, and the holders of its keys. */
@Component
@Transactional(readOnly = true)
public class FindVisit {

    private final Visits visits;

    FindVisit(Visits visits) {
        this.visits = visits;
    }

    /** Empty also when the caller may not see it. */
    public Optional<HeldVisit> of(AttendanceId visit) {
        return visits.one(visit);
    }
}
