package se.minimaria.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file said of its person until somebody changed it.
 *
 * @param by the name of whoever changed it, as it was then
 */
public record FormerPerson(
        PersonName name, Optional<LocalDate> birthDate, OptionalInt birthYear, String by, Instant until) {

    @Override
    public String toString() {
        return "FormerPerson[****]";
    }
}
