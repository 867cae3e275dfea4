package se.minimaria.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When somebody was born, as far as it is known. */
public record Birth(Optional<LocalDate> date, OptionalInt year) {

    /** The ages in whole years that somebody may have on a day, youngest first; none if nothing is known. */
    public List<Integer> agesOn(LocalDate day) {
        if (date.isPresent()) {
            return List.of(Period.between(date.get(), day).getYears());
        }
        if (year.isEmpty()) {
            return List.of();
        }
        var oldest = day.getYear() - year.getAsInt();
        return oldest > 0 ? List.of(oldest - 1, oldest) : List.of(oldest);
    }

    @Override
    public String toString() {
        return "Birth[****]";
    }
}
