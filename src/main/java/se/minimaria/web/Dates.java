package se.minimaria.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people type them: {@code 2027-04-03}, also without hyphens, and {@code 3/4 2027}. */
public final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-?(?<m>\\d{1,2})-?(?<d>\\d{2}|\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})[ ,]*(?<y>\\d{4})");

    private Dates() {}

    /** The day that somebody typed; empty when it is none. */
    public static Optional<LocalDate> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        return read(YEAR_FIRST.matcher(typed.strip())).or(() -> read(DAY_FIRST.matcher(typed.strip())));
    }

    private static Optional<LocalDate> read(Matcher date) {
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(date, "y"), number(date, "m"), number(date, "d")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
