package se.minimaria.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number by which a person is known: from the register, for coordination, or in place of one.
 *
 * <p>A number is one identifier among several over time. It suggests a birth date and a legal sex but decides neither:
 * both are fields of their own. {@link Object#toString} never shows a number.
 */
public sealed interface IdentityNumber
        permits Personnummer, Samordningsnummer, Interimsnummer, NationalReserveNumber, ReserveNumber {

    /** What it is stored as; {@code person.number.personnummer} is the key of its name. */
    default String kind() {
        return switch (this) {
            case Personnummer personnummer -> "personnummer";
            case Samordningsnummer samordningsnummer -> "samordningsnummer";
            case Interimsnummer interim -> "interim";
            case NationalReserveNumber reserve -> "national-reserve";
            case ReserveNumber reserve -> "reserve";
        };
    }

    /** The twelve characters that are stored and compared. */
    String canonical();

    /** The birth date in the number. The real one can be a neighbouring day (1991:481, 18 §). */
    Optional<LocalDate> suggestedBirthDate();

    /** Legal sex by the last digit but one: odd for male, even for female. Not gender. */
    Optional<LegalSex> legalSex();

    /**
     * Whether the serial is one of Skatteverket's test serials, 238 and 239. The rule is unverified and real people may
     * have such serials: use it to keep other numbers out of invented data, never to turn a person away.
     */
    boolean isTestNumber();

    /** Reads what a person typed: ten or twelve digits, with or without dash or plus, or a number in
     * place of one. */
    static IdentityNumberReading parse(String typed, LocalDate today) {
        return NumberReader.read(typed, today);
    }

    /** The number of stored characters. This system can read what it stored; anything else is a broken assumption. */
    static IdentityNumber ofCanonical(String canonical) {
        if (canonical.startsWith(ReserveNumber.PREFIX)) {
            return new ReserveNumber(canonical);
        }
        if (NumberForm.isInterim(canonical)) {
            return new Interimsnummer(canonical);
        }
        if (NationalReserveNumber.fits(canonical)) {
            return new NationalReserveNumber(canonical);
        }
        return NumberForm.isCoordination(canonical) ? new Samordningsnummer(canonical) : new Personnummer(canonical);
    }
}
