package se.minimaria.booking;

import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;

/** The times of one file, for its principal's staff and for the person themselves. */
@Component
public class VisitsOf {

    /** Coming and past times, in order. */
    public List<Visit> of(FileId file) {
        throw new UnsupportedOperationException("comes next");
    }
}
