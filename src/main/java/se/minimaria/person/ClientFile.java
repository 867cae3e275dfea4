package se.minimaria.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.PrincipalId;

/**
 * Who one file is about. Reading it is reading the file: {@link ReadFile} hands it out and writes the log.
 *
 * @param number the file's own number, unique within the principal
 * @param relative whether it is the own file of somebody close to a young person
 */
public record ClientFile(
        FileId id,
        PrincipalId principal,
        String number,
        PersonName name,
        Optional<LocalDate> birthDate,
        OptionalInt birthYear,
        Optional<LegalSex> sex,
        Optional<MunicipalityCode> home,
        Protection protection,
        boolean relative,
        ClinicId clinic,
        boolean openToClinic,
        Instant openedAt,
        OpenedBy openedBy) {

    /** Whole years on a day; with a birth year only, the age reached in that year, which may be one too many. */
    public OptionalInt ageOn(LocalDate day) {
        if (birthDate.isPresent()) {
            return OptionalInt.of(Period.between(birthDate.get(), day).getYears());
        }
        return birthYear.isPresent() ? OptionalInt.of(day.getYear() - birthYear.getAsInt()) : birthYear;
    }

    @Override
    public String toString() {
        return "ClientFile[" + id + "]";
    }
}
