package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.VisitFact;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.FileFact;
import se.minimaria.person.LegalSex;
import se.minimaria.person.Protection;
import se.minimaria.platform.Secrets;

class FactTests {

    private static final ClinicId FALUN = new ClinicId("falun");
    private static final FileId FILE = FileId.next();
    private static final PrincipalId REGION = new PrincipalId("region-dalarna");
    private static final PrincipalId FALU_KOMMUN = new PrincipalId("kommun-2080");

    private final Pseudonyms pseudonyms = new Pseudonyms(new Secrets(new byte[32]));

    @Test
    void countsByTheMonthInSweden() {
        var newYearInSweden = visit(Instant.parse("2026-12-31T23:30:00Z"), Outcome.CAME, true);
        assertThat(fact(newYearInSweden).month()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void countsAnAnonymousVisitorWithoutSexAndAge() {
        var visit = visit(Instant.parse("2026-11-20T10:00:00Z"), Outcome.CAME, false);
        var fact = Fact.of(FactKind.VISIT, visit, Optional.empty(), "source", null);
        assertThat(fact.sex()).isEqualTo(SexGroup.OTHER);
        assertThat(fact.age()).isEqualTo(AgeBand.UNKNOWN);
        assertThat(fact.clinic()).isEqualTo(FALUN);
    }

    @Test
    void countsWhatCameAndWhatWasMissedAndNothingThatWasCalledOff() {
        var start = Instant.parse("2026-11-20T10:00:00Z");
        assertThat(FactKind.of(visit(start, Outcome.CAME, true))).contains(FactKind.FIRST_CONTACT);
        assertThat(FactKind.of(visit(start, Outcome.CAME, false))).contains(FactKind.VISIT);
        assertThat(FactKind.of(visit(start, Outcome.MISSED, false))).contains(FactKind.MISSED);
        assertThat(FactKind.of(visit(start, Outcome.LATE_CANCEL, false))).isEmpty();
        assertThat(FactKind.of(visit(start, Outcome.CANCELLED_BY_US, false))).isEmpty();
    }

    @Test
    void groupsAgesWidely() {
        var day = LocalDate.of(2026, 11, 20);
        assertThat(AgeBand.of(OptionalInt.of(2014), day)).isEqualTo(AgeBand.UNDER_13);
        assertThat(AgeBand.of(OptionalInt.of(2011), day)).isEqualTo(AgeBand.FROM_13);
        assertThat(AgeBand.of(OptionalInt.of(2010), day)).isEqualTo(AgeBand.FROM_16);
        assertThat(AgeBand.of(OptionalInt.of(2006), day)).isEqualTo(AgeBand.FROM_18);
        assertThat(AgeBand.of(OptionalInt.of(1970), day)).isEqualTo(AgeBand.FROM_21);
        assertThat(AgeBand.of(OptionalInt.empty(), day)).isEqualTo(AgeBand.UNKNOWN);
    }

    @Test
    void givesTheSameFileAnotherPseudonymWithEachPrincipal() {
        assertThat(pseudonyms.of(REGION, FILE))
                .isEqualTo(pseudonyms.of(REGION, FILE))
                .isNotEqualTo(pseudonyms.of(FALU_KOMMUN, FILE))
                .isNotEqualTo(pseudonyms.of(REGION, new AttendanceId(FILE.value())))
                .isNotEqualTo(new Pseudonyms(new Secrets(
                                "another secret of thirty-two byt".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .of(REGION, FILE));
    }

    private static Fact fact(VisitFact visit) {
        var file = new FileFact(Optional.of(LegalSex.FEMALE), OptionalInt.of(2010), Optional.empty(), Protection.NONE);
        return Fact.of(FactKind.VISIT, visit, Optional.of(file), "source", "pseudonym");
    }

    private static VisitFact visit(Instant start, Outcome outcome, boolean first) {
        return new VisitFact(Optional.of(FILE), FALUN, start, outcome, first);
    }
}
