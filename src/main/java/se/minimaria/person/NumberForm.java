package se.minimaria.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The anatomy of the twelve digits YYYYMMDDNNNC: date, serial, check digit. */
final class NumberForm {

    /** What a coordination number adds to the day. */
    static final int COORDINATION = 60;

    private static final int SEX = 10;

    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?:18|19|20)[0-9]{10}");

    /** With a letter in place of the first digit of the serial. */
    private static final Pattern INTERIM = Pattern.compile("(?:18|19|20)[0-9]{6}[TRSUWXJKLMN][0-9]{3}");

    private NumberForm() {}

    static boolean isInterim(String twelve) {
        return INTERIM.matcher(twelve).matches();
    }

    /** Throws, without repeating the characters, unless they make a provisional number. */
    static void requireInterim(String twelve) {
        if (!isInterim(twelve)
                || dayField(twelve) > COORDINATION
                || date(twelve).isEmpty()
                || !checks(twelve)) {
            throw new IllegalArgumentException("Not a provisional number");
        }
    }

    static boolean isCoordination(String twelve) {
        return TWELVE_DIGITS.matcher(twelve).matches() && dayField(twelve) > COORDINATION;
    }

    /** Throws, without repeating the digits, unless they make a number of the kind asked for. */
    static void require(String twelve, boolean coordination) {
        boolean whole = TWELVE_DIGITS.matcher(twelve).matches()
                && hasSerial(twelve)
                && coordination == dayField(twelve) > COORDINATION
                && date(twelve).isPresent()
                && checks(twelve);
        if (!whole) {
            throw new IllegalArgumentException("Not an identity number of this kind");
        }
    }

    static Optional<LocalDate> date(String twelve) {
        int day = dayField(twelve);
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(twelve, 0, 4, 10),
                    Integer.parseInt(twelve, 4, 6, 10),
                    day > COORDINATION ? day - COORDINATION : day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static boolean hasSerial(String twelve) {
        return serial(twelve) > 0;
    }

    static Optional<LegalSex> legalSex(String twelve) {
        return Optional.of((twelve.charAt(SEX) - '0') % 2 == 0 ? LegalSex.FEMALE : LegalSex.MALE);
    }

    static boolean isTestNumber(String twelve) {
        int serial = serial(twelve);
        return serial == 238 || serial == 239;
    }

    /** By Luhn over the last ten; a letter counts as 1. */
    static boolean checks(String twelve) {
        int sum = 0;
        for (int i = 2; i < twelve.length(); i++) {
            int digit = Character.isDigit(twelve.charAt(i)) ? twelve.charAt(i) - '0' : 1;
            int weighed = digit * (i % 2 == 0 ? 2 : 1);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static int dayField(String twelve) {
        return Integer.parseInt(twelve, 6, 8, 10);
    }

    private static int serial(String twelve) {
        return Integer.parseInt(twelve, 8, 11, 10);
    }
}
