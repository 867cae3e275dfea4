package se.minimaria.person;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for among the files that exist.
 *
 * @param numbers as they are stored
 */
public record Sought(
        PersonName name,
        @Nullable LocalDate birthDate,
        OptionalInt birthYear,
        Set<String> numbers,
        Set<String> phones) {

    public Sought {
        numbers = Set.copyOf(numbers);
        phones = Set.copyOf(phones);
    }

    /** Somebody for whom a file is to be opened. */
    public static Sought of(NewFile file, @Nullable IdentityNumber number) {
        var date = file.birthDate();
        var year = file.birthYear();
        var born = date != null
                ? OptionalInt.of(date.getYear())
                : year == null ? OptionalInt.empty() : OptionalInt.of(year);
        return new Sought(file.name(), date, born, number == null ? Set.of() : Set.of(number.canonical()), Set.of());
    }

    @Override
    public String toString() {
        return "Sought[****]";
    }
}
