package se.minimaria.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that this system gives to someone who has none, or whose number is not known: {@code RN}, nine digits, a
 * check letter.
 *
 * <p>It starts with letters and holds too few digits for a personnummer, so that neither a person nor a program takes
 * it for one, even with the letters lost; nor has it the shape of a national reserve number, which starts with digits. It
 * tells no birth date and no sex. The check letter is the serial modulo 23 in an alphabet without I, O and Q: it
 * catches every single wrong digit and every swap of two neighbours. It is local: never send it to aggregating services.
 *
 * @param canonical twelve characters
 */
public record ReserveNumber(String canonical) implements IdentityNumber {

    static final String PREFIX = "RN";

    private static final int LAST = 999_999_999;
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("RN[0-9]{9}[A-HJ-NPR-Z]");

    public ReserveNumber {
        if (!checks(canonical)) {
            throw new IllegalArgumentException("Not a reserve number");
        }
    }

    /** The number of a serial from 1 to 999 999 999; whoever keeps the serials sees to it that each is used once. */
    public static ReserveNumber ofSerial(int serial) {
        if (serial < 1 || serial > LAST) {
            throw new IllegalArgumentException("Reserve numbers run from 1 to " + LAST);
        }
        return new ReserveNumber(PREFIX + String.valueOf(LAST + 1 + serial).substring(1) + letter(serial));
    }

    /** The number after this one. */
    public ReserveNumber next() {
        return ofSerial(serial(canonical) + 1);
    }

    @Override
    public Optional<LocalDate> suggestedBirthDate() {
        return Optional.empty();
    }

    @Override
    public Optional<LegalSex> legalSex() {
        return Optional.empty();
    }

    /** Never: nobody else's number can be mistaken for it. */
    @Override
    public boolean isTestNumber() {
        return false;
    }

    static boolean checks(String canonical) {
        return FORM.matcher(canonical).matches()
                && serial(canonical) > 0
                && canonical.charAt(canonical.length() - 1) == letter(serial(canonical));
    }

    private static int serial(String canonical) {
        return Integer.parseInt(canonical, PREFIX.length(), canonical.length() - 1, 10);
    }

    private static char letter(int serial) {
        return LETTERS.charAt(serial % LETTERS.length());
    }

    @Override
    public String toString() {
        return "ReserveNumber[****]";
    }
}
