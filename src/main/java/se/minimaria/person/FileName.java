package se.minimaria.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import se.minimaria.access.FileId;

/** What a list may call the person of a file. A list shows no name where {@code protection} is anything but none. */
public record FileName(
        FileId file,
        PersonName name,
        Optional<LocalDate> birthDate,
        OptionalInt birthYear,
        Protection protection,
        String number) {

    /** Whole years on a day; with a birth year only, the age reached in that year. */
    public OptionalInt ageOn(LocalDate day) {
        if (birthDate.isPresent()) {
            return OptionalInt.of(Period.between(birthDate.get(), day).getYears());
        }
        return birthYear.isPresent() ? OptionalInt.of(day.getYear() - birthYear.getAsInt()) : birthYear;
    }

    @Override
    public String toString() {
        return "FileName[" + file + "]";
    }
}
