package se.minimaria.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.minimaria.person.IdentityNumberReading.Read;
import se.minimaria.person.IdentityNumberReading.Reason;
import se.minimaria.person.IdentityNumberReading.Unreadable;

/** Reads identity numbers as people write them and finds the century of the short form. */
final class NumberReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern LONG = Pattern.compile("((?:18|19|20)[0-9]{6})[-+]?([TRSUWXJKLMN0-9][0-9]{3})");
    private static final Pattern SHORT = Pattern.compile("([0-9]{2})([0-9]{4})([-+]?)([TRSUWXJKLMN0-9][0-9]{3})");
    private static final Pattern RESERVE = Pattern.compile("(RN[0-9]{9})-?([A-Z])");

    private static final Pattern NATIONAL = Pattern.compile("([0-9]{8})-?([A-Z]{2}[0-9A-Z][0-9])");

    private NumberReader() {}

    static IdentityNumberReading read(String typed, LocalDate today) {
        var plain = DASHES.matcher(SPACES.matcher(typed).replaceAll(""))
                .replaceAll("-")
                .toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return new Unreadable(Reason.EMPTY);
        }
        var reserve = RESERVE.matcher(plain);
        if (reserve.matches()) {
            return reserve(reserve.group(1) + reserve.group(2));
        }
        var twelve = LONG.matcher(plain);
        if (twelve.matches()) {
            return digits(twelve.group(1) + twelve.group(2), today);
        }
        var national = NATIONAL.matcher(plain);
        if (national.matches() && NationalReserveNumber.fits(national.group(1) + national.group(2))) {
            return new Read(new NationalReserveNumber(national.group(1) + national.group(2)));
        }
        var ten = SHORT.matcher(plain);
        return ten.matches() ? shortForm(ten, today) : new Unreadable(Reason.WRONG_SHAPE);
    }

    private static IdentityNumberReading reserve(String canonical) {
        return ReserveNumber.checks(canonical)
                ? new Read(new ReserveNumber(canonical))
                : new Unreadable(Reason.WRONG_CHECK);
    }

    /**
     * The dash turns into a plus in the year in which the person becomes a hundred, so the sign decides the century by
     * calendar years. Without a sign the younger century is taken, unless that day has not come yet.
     */
    private static IdentityNumberReading shortForm(Matcher ten, LocalDate today) {
        int sinceBirth = Math.floorMod(today.getYear() - Integer.parseInt(ten.group(1)), 100);
        int year = today.getYear() - sinceBirth - (ten.group(3).equals("+") ? 100 : 0);
        var rest = ten.group(2) + ten.group(4);
        var reading = digits(year + rest, today);
        boolean unsigned = ten.group(3).isEmpty();
        return unsigned && reading.equals(new Unreadable(Reason.IN_THE_FUTURE))
                ? digits(year - 100 + rest, today)
                : reading;
    }

    private static IdentityNumberReading digits(String twelve, LocalDate today) {
        var date = NumberForm.date(twelve);
        if (date.isEmpty()) {
            return new Unreadable(Reason.NO_SUCH_DAY);
        }
        var coordinated = Integer.parseInt(twelve, 6, 8, 10) > NumberForm.COORDINATION;
        if (NumberForm.isInterim(twelve) ? coordinated : !NumberForm.hasSerial(twelve)) {
            return new Unreadable(Reason.WRONG_SHAPE);
        }
        if (!NumberForm.checks(twelve)) {
            return new Unreadable(Reason.WRONG_CHECK);
        }
        return date.get().isAfter(today)
                ? new Unreadable(Reason.IN_THE_FUTURE)
                : new Read(IdentityNumber.ofCanonical(twelve));
    }
}
