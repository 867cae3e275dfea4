package se.minimaria.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which no clinic is open although the weekday says so: public holidays and the eves kept as such.
 *
 * <p>The list ends somewhere; a later holiday counts as an ordinary day until the file names it.
 *
 * @param names the days in order, with their Swedish names
 */
public record ClosedDays(SortedMap<LocalDate, String> names, Origin origin) {

    public ClosedDays {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** Whether the clinics are closed on a day, whatever its weekday. */
    public boolean include(LocalDate day) {
        return names.containsKey(day);
    }

    /** Monday to Friday, and not closed. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !include(day);
    }

    /** The {@code count}th working day after a day. */
    public LocalDate workingDayAfter(LocalDate day, int count) {
        LocalDate reached = day;
        for (int passed = 0; passed < count; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                passed++;
            }
        }
        return reached;
    }
}
