package se.minimaria.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;

/** Who works where on which weekday, by the clock on the wall. */
@Component
public class WorkingTimes {

    public void set(
            AssignmentId assignment,
            StaffId staff,
            ClinicId clinic,
            DayOfWeek weekday,
            LocalTime from,
            LocalTime to,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        throw new UnsupportedOperationException("comes next");
    }
}
