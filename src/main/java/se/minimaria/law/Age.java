package se.minimaria.law;

import java.time.LocalDate;
import java.time.Period;

/** Age in whole years on a day. */
public final class Age {

    /** Majority (myndighetsåldern). */
    public static final int MAJORITY = 18;

    private Age() {}

    /** Whole years on {@code day}; somebody born on 29 February grows older on 1 March in other years. */
    public static int on(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /** The day on which everything that guardians may see or decide ends by itself. */
    public static LocalDate majority(LocalDate birth) {
        var day = birth.plusYears(MAJORITY);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }
}
