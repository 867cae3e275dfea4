package se.minimaria.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * A week of one clinic: who works when, and what is taken.
 *
 * @param monday the first of the seven days
 * @param rows one for each who works there or has a visit there in the week, by given name
 */
public record CalendarWeek(LocalDate monday, List<Row> rows) {

    public CalendarWeek {
        rows = List.copyOf(rows);
    }

    /** One professional's week. */
    public record Row(
            AssignmentId assignment,
            StaffId staff,
            String givenName,
            Profession profession,
            PrincipalId principal,
            List<Span> working,
            List<Busy> busy) {

        public Row {
            working = List.copyOf(working);
            busy = List.copyOf(busy);
        }
    }

    /** A stretch of time, its end excluded. */
    public record Span(Instant starts, Instant ends) {}

    /**
     * Taken time. Everybody sees that it is taken; who attends is for those who may open the file or are to meet them.
     *
     * @param who {@link DayLine.Who.Elsewhere} for what is not the caller's to know
     */
    public record Busy(
            AppointmentId appointment,
            ClinicId clinic,
            Mode mode,
            Instant starts,
            Instant ends,
            @Nullable String room,
            DayLine.Who who,
            Optional<Outcome> outcome) {}
}
