package se.minimaria.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A coordination number (samordningsnummer) of someone who is not registered as living in Sweden: the day plus 60.
 *
 * <p>It may be dormant after five years, and it gives way to a personnummer when the person is registered. How certain
 * the identity behind it is, is not in the number (three levels since 2023, unverified).
 *
 * @param canonical twelve digits, century first
 */
public record Samordningsnummer(String canonical) implements IdentityNumber {

    public Samordningsnummer {
        NumberForm.require(canonical, true);
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
        return "Samordningsnummer[****]";
    }
}
