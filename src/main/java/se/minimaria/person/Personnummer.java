package se.minimaria.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of the population register (personnummer): birth date, three-digit serial, check digit.
 *
 * <p>It can change, and its day can be a neighbour of the birth day; see {@link IdentityNumber}.
 *
 * @param canonical twelve digits, century first
 */
public record Personnummer(String canonical) implements IdentityNumber {

    public Personnummer {
        NumberForm.require(canonical, false);
    }

    @Override
    public Optional<LocalDate> suggestedBirthDate() {
        return NumberForm.date(canonical);
    }

    @Override
    public Optional<LegalSex> legalSex() {
        return NumberForm.legalSex(canonical);
    }

    @Override
    public boolean isTestNumber() {
        return NumberForm.isTestNumber(canonical);
    }

    @Override
    public String toString() {
        return "Personnummer[****]";
    }
}
