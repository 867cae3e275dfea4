package se.minimaria.network.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Profession;

/** How the values are written that occur in several sections. */
final class Formats {

    static final Format<String> TEXT = text("a text", text -> !text.isBlank());
    static final Format<LocalDate> DATE = Format.of("a date like 2026-11-24", LocalDate.EPOCH, LocalDate::parse);
    static final Format<Boolean> FLAG = Format.of("true or false", false, Formats::flag);
    static final Format<Profession> PROFESSION = Format.constant("a profession", Profession.class);
    static final Format<ClinicKind> CLINIC_KIND = Format.constant("a kind of clinic", ClinicKind.class);
    static final Format<DayOfWeek> WEEKDAY = Format.constant("a weekday", DayOfWeek.class);
    static final Format<Hours> HOURS =
            Format.of("hours like 08.00-16.30", new Hours(LocalTime.MIN, LocalTime.MAX), Hours::parse);
    static final Format<String> KEY =
            matching("lower-case letters and digits, parts joined by -", "[a-z0-9]+(-[a-z0-9]+)*");
    static final Format<String> LANGUAGE = matching("a language code like sv", "[a-z]{2,3}");
    static final Format<String> COUNTY_CODE = matching("2 digits", "[0-9]{2}");
    static final Format<String> TELEPHONE = matching("a telephone number in digits", "[0-9][0-9 -]*[0-9]");

    private Formats() {}

    /** A whole number within limits, both included. */
    static Format<Integer> number(int least, int most) {
        return Format.of("a whole number from " + least + " to " + most, least, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("Outside the limits");
            }
            return number;
        });
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private static Format<String> matching(String expected, String pattern) {
        return text(expected, Pattern.compile(pattern).asMatchPredicate());
    }

    private static Format<String> text(String expected, Predicate<String> fits) {
        return Format.of(expected, "", text -> {
            if (!fits.test(text)) {
                throw new IllegalArgumentException("Does not fit");
            }
            return text;
        });
    }

    /** Opening and closing time; whether they are in order is for the section to say. */
    record Hours(LocalTime opens, LocalTime closes) {

        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

        static Hours parse(String text) {
            int dash = text.indexOf('-');
            if (dash < 0) {
                throw new IllegalArgumentException("No dash");
            }
            return new Hours(
                    LocalTime.parse(text.substring(0, dash).strip(), CLOCK),
                    LocalTime.parse(text.substring(dash + 1).strip(), CLOCK));
        }
    }
}
