package se.minimaria.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.OpeningHours;
import se.minimaria.shared.Sweden;

/** Hours at a place that repeat every week, by the clock on the wall: nine stays nine through both clock changes. */
record WorkingTime(
        AssignmentId assignment,
        StaffId staff,
        ClinicId clinic,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime to,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean holdsOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The moments of a day on which this holds. */
    CalendarWeek.Span on(LocalDate day) {
        return new CalendarWeek.Span(Sweden.instant(day.atTime(from)), Sweden.instant(day.atTime(to)));
    }

    /** The part of a day in which the clinic is open as well. */
    List<CalendarWeek.Span> openOn(LocalDate day, OpeningHours hours) {
        var working = on(day);
        return hours.on(day).stream()
                .map(open -> new CalendarWeek.Span(
                        later(working.starts(), open.opens().toInstant()),
                        earlier(working.ends(), open.closes().toInstant())))
                .filter(span -> span.starts().isBefore(span.ends()))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
