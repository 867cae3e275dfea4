package se.minimaria.booking;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;

/** The times of one file, for its principal's staff and for the person themselves. */
@Component
@Transactional(readOnly = true)
public class VisitsOf {

    private final Visits visits;

    VisitsOf(Visits visits) {
        this.visits = visits;
    }

    /** Coming and past times, in order, cancelled ones among them. */
    public List<Visit> of(FileId file) {
        return visits.ofFile(file).stream().map(HeldVisit::visit).toList();
    }
}
