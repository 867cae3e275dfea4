package se.minimaria.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national reserve number (nationell reservidentitet), given by the regions' common service: {@code XXYYMMDDNNGC}. {@code XX}
 * is the century plus a multiple of three, so that no number of the register begins like it, or {@code 00} where the birth
 * date is not known and a serial stands in its place. {@code NN} are letters without I, O, Q, V and W, {@code G} a digit, odd
 * for male, or a letter where the sex is not known.
 *
 * <p>How the check digit {@code C} is reckoned is not known to us, and therefore it is not looked at (format unverified, from
 * a page of the service about version 1.0).
 *
 * @param canonical twelve characters
 */
public record NationalReserveNumber(String canonical) implements IdentityNumber {

    private static final String LETTER = "[A-HJ-NPR-UX-Z]";
    private static final Pattern FORM =
            Pattern.compile("(?:00[0-9]{2}[2-9][0-9][45][0-9]|(?:2[2-9]|[3-9][0-9])[0-9]{6})" + LETTER + "{2}(?:[0-9]|"
                    + LETTER + ")[0-9]");
    private static final int CENTURIES_APART = 3;
    private static final int NINETEEN = 19;
    private static final int TWENTY = 20;

    public NationalReserveNumber {
        if (!fits(canonical)) {
            throw new IllegalArgumentException("Not a national reserve number");
        }
    }

    static boolean fits(String typed) {
        return FORM.matcher(typed).matches()
                && (typed.startsWith("00") || date(typed).isPresent());
    }

    @Override
    public Optional<LocalDate> suggestedBirthDate() {
        return canonical.startsWith("00") ? Optional.empty() : date(canonical);
    }

    /** A prefix of either series that is neither the 1900s nor the 2000s is nobody's who is alive. */
    private static Optional<LocalDate> date(String twelve) {
        var prefix = Integer.parseInt(twelve, 0, 2, 10);
        var century = (prefix - NINETEEN) % CENTURIES_APART == 0
                ? NINETEEN
                : (prefix - TWENTY) % CENTURIES_APART == 0 ? TWENTY : 0;
        if (century == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    century * 100 + Integer.parseInt(twelve, 2, 4, 10),
                    Integer.parseInt(twelve, 4, 6, 10),
                    Integer.parseInt(twelve, 6, 8, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<LegalSex> legalSex() {
        var sex = canonical.charAt(canonical.length() - 2);
        return Character.isDigit(sex)
                ? Optional.of((sex - '0') % 2 == 0 ? LegalSex.FEMALE : LegalSex.MALE)
                : Optional.empty();
    }

    /** Never: nobody is in the population register under it. */
    @Override
    public boolean isTestNumber() {
        return false;
    }

    @Override
    public String toString() {
        return "NationalReserveNumber[****]";
    }
}
