package se.minimaria.waiting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;

/** What somebody accepts. Nothing named is anything; a digital visit is at the digital clinic. */
public record Terms(
        Set<ClinicId> clinics,
        Set<Profession> professions,
        Set<DayOfWeek> weekdays,
        DayPart part,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** Any time, anywhere, with anybody. */
    public static final Terms ANY = new Terms(Set.of(), Set.of(), Set.of(), DayPart.ANY, null, null);

    public Terms {
        clinics = Set.copyOf(clinics);
        professions = Set.copyOf(professions);
        weekdays = Set.copyOf(weekdays);
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("The last day comes after the first");
        }
    }
}
