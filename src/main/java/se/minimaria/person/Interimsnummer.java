package se.minimaria.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A provisional number (interimsnummer, "T-nummer") that authorities and schools give to somebody who waits for a
 * personnummer: the shape of one, with a letter in place of the first digit of the serial. The letter counts as 1 in the
 * check digit. Two systems may have given the same one to two people, so that it proves nothing.
 *
 * @param canonical twelve characters, century first, the letter at the ninth place
 */
public record Interimsnummer(String canonical) implements IdentityNumber {

    public Interimsnummer {
        NumberForm.requireInterim(canonical);
    }

    @Override
    public Optional<LocalDate> suggestedBirthDate() {
        return NumberForm.date(canonical);
    }

    @Override
    public Optional<LegalSex> legalSex() {
        return NumberForm.legalSex(canonical);
    }

    /** Never: nobody is in the population register under it. */
    @Override
    public boolean isTestNumber() {
        return false;
    }

    @Override
    public String toString() {
        return "Interimsnummer[****]";
    }
}
