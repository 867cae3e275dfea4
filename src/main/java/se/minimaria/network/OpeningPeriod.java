package se.minimaria.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** Hours that repeat on some weekdays, by the clock on the wall. */
public record OpeningPeriod(Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Origin origin) {

    /** A period that goes on until this time or later is an evening. */
    public static final LocalTime EVENING = LocalTime.of(18, 0);

    public OpeningPeriod {
        days = Set.copyOf(days);
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("Closes at " + closes + ", not after it opens at " + opens);
        }
    }

    public boolean evening() {
        return !closes.isBefore(EVENING);
    }

    /** Whether the period repeats on a day. */
    public boolean holdsOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && origin.validity().includes(day);
    }

    /** Whether there is a day on which both hold and their hours meet. */
    public boolean collidesWith(OpeningPeriod other) {
        return days.stream().anyMatch(other.days::contains)
                && origin.validity().overlaps(other.origin.validity())
                && !opens.isAfter(other.closes)
                && !other.opens.isAfter(closes);
    }
}
