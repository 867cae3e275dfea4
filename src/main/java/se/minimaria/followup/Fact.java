package se.minimaria.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.booking.VisitFact;
import se.minimaria.network.ClinicId;
import se.minimaria.person.FileFact;
import se.minimaria.shared.Sweden;

/**
 * One row of follow-up.
 *
 * @param source keyed hash of the attendance; the same attendance gives the same row
 * @param pseudonym keyed hash of the file; none for an anonymous visitor
 * @param month its first day
 */
record Fact(
        String source,
        @Nullable String pseudonym,
        FactKind kind,
        ClinicId clinic,
        LocalDate month,
        SexGroup sex,
        AgeBand age) {

    static Fact of(FactKind kind, VisitFact visit, Optional<FileFact> file, String source, @Nullable String pseudonym) {
        LocalDate day = Sweden.day(visit.startsAt());
        return new Fact(
                source,
                pseudonym,
                kind,
                visit.clinic(),
                day.withDayOfMonth(1),
                SexGroup.of(file.flatMap(FileFact::sex)),
                file.map(known -> AgeBand.of(known.birthYear(), day)).orElse(AgeBand.UNKNOWN));
    }
}
