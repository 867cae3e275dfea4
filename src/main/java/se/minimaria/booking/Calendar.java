package se.minimaria.booking;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.minimaria.network.ClinicId;

/** A clinic's week: free and busy of everybody, and who attends in the own store. */
@Component
public class Calendar {

    public CalendarWeek week(LocalDate anyDay, ClinicId clinic) {
        throw new UnsupportedOperationException("comes next");
    }
}
