package se.minimaria.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.booking.VisitFact;
import se.minimaria.network.ClinicId;
import se.minimaria.person.FileFact;
import se.minimaria.person.Protection;
import se.minimaria.shared.Sweden;

/**
 * One row of follow-up.
 *
 * @param source keyed hash of the attendance; the same attendance gives the same row
 * @param pseudonym keyed hash of the file; none for an anonymous visitor
 * @param clinic none for a person with protected identity
 * @param month its first day
 */
record Fact(
        String source,
        @Nullable String pseudonym,
        FactKind kind,
        @Nullable ClinicId clinic,
        LocalDate month,
        SexGroup sex,
        AgeBand age) {

    static Fact of(FactKind kind, VisitFact visit, Optional<FileFact> file, String source, @Nullable String pseudonym) {
        LocalDate day = Sweden.day(visit.startsAt());
        boolean placed = file.map(FileFact::protection).orElse(Protection.NONE) == Protection.NONE;
        return new Fact(
                source,
                pseudonym,
                kind,
                placed ? visit.clinic() : null,
                day.withDayOfMonth(1),
                SexGroup.of(file.flatMap(FileFact::sex)),
                file.map(known -> AgeBand.of(known.birthYear(), day)).orElse(AgeBand.UNKNOWN));
    }
}
