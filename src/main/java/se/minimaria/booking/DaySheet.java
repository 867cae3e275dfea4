package se.minimaria.booking;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The day of whoever is on duty, or of their whole clinic. */
@Component
public class DaySheet {

    /** Whose day. */
    public enum Scope {
        MINE,
        CLINIC
    }

    public List<DayLine> of(LocalDate day, Scope scope) {
        throw new UnsupportedOperationException("comes next");
    }
}
