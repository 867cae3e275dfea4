package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.minimaria.access.FileId;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.testing.Cast;

class NewConsentCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void takesAYesThatSaysWhatItMust() {
        assertThat(errors(yes(), 16)).isEmpty();
    }

    @Test
    void asksForAMaturityNoteWhenSomebodyUnder18SaysYesAlone() {
        assertThat(errors(with(Giver.YOUTH, null), 17)).containsOnlyKeys("maturityNote");
        assertThat(errors(with(Giver.YOUTH, "  "), 17)).containsOnlyKeys("maturityNote");
        assertThat(errors(with(Giver.YOUTH, null), 18)).isEmpty();
        assertThat(errors(with(Giver.GUARDIAN, null), 12)).isEmpty();
        assertThat(errors(with(Giver.BOTH, null), 15)).isEmpty();
    }

    @Test
    void countsAnAgeThatIsNotKnownAsUnder18() {
        assertThat(check().errors(with(Giver.YOUTH, null), List.of())).containsOnlyKeys("maturityNote");
        assertThat(check().errors(with(Giver.YOUTH, null), List.of(17, 18))).containsOnlyKeys("maturityNote");
    }

    @Test
    void holdsAYesForAYearAtTheMost() {
        assertThat(errors(between(TODAY, TODAY.plusYears(1)), 18)).isEmpty();
        assertThat(errors(between(TODAY, TODAY.plusYears(1).plusDays(1)), 18))
                .containsEntry("to", "disclosure.consent.error.to.too-long");
        assertThat(errors(between(TODAY, TODAY.minusDays(1)), 18))
                .containsEntry("to", "disclosure.consent.error.to.before-from");
        assertThat(errors(between(TODAY.minusDays(9), TODAY.minusDays(1)), 18))
                .containsEntry("to", "disclosure.consent.error.to.past");
    }

    @Test
    void asksForAReceiverThatIsSomebodyElseInTheNetwork() {
        assertThat(errors(to(Set.of()), 18)).containsEntry("receivers", "disclosure.consent.error.receivers");
        assertThat(errors(to(Set.of(Cast.REGION)), 18))
                .containsEntry("receivers", "disclosure.consent.error.receivers.own");
        assertThat(errors(to(Set.of(new PrincipalId("kommun-0180"))), 18))
                .containsEntry("receivers", "disclosure.consent.error.receivers.unknown");
    }

    @Test
    void tellsOfEverythingAtOnce() {
        var empty = new NewConsent(
                FileId.next(),
                Giver.YOUTH,
                null,
                WrittenForm.PAPER,
                " ",
                Purpose.CARE,
                TODAY,
                TODAY.minusDays(1),
                Set.of(),
                Set.of());
        assertThat(errors(empty, 16)).containsOnlyKeys("maturityNote", "to", "receivers", "topics", "textVersion");
    }

    private static Map<String, String> errors(NewConsent consent, int age) {
        return check().errors(consent, List.of(age));
    }

    private static NewConsentCheck check() {
        return new NewConsentCheck(Set.of(Cast.REGION, Cast.FALUN), Cast.REGION, TODAY);
    }

    private static NewConsent yes() {
        return consent(Giver.YOUTH, "Förstår vad det betyder.", TODAY, TODAY.plusMonths(6), Set.of(Cast.FALUN));
    }

    private static NewConsent with(Giver giver, @Nullable String maturityNote) {
        return consent(giver, maturityNote, TODAY, TODAY.plusMonths(6), Set.of(Cast.FALUN));
    }

    private static NewConsent between(LocalDate from, LocalDate to) {
        return consent(Giver.YOUTH, null, from, to, Set.of(Cast.FALUN));
    }

    private static NewConsent to(Set<PrincipalId> receivers) {
        return consent(Giver.YOUTH, null, TODAY, TODAY.plusMonths(6), receivers);
    }

    private static NewConsent consent(
            Giver giver, @Nullable String maturityNote, LocalDate from, LocalDate to, Set<PrincipalId> receivers) {
        return new NewConsent(
                FileId.next(),
                giver,
                maturityNote,
                WrittenForm.PAPER,
                "2026-1",
                Purpose.CARE,
                from,
                to,
                receivers,
                Set.of(Topic.SLEEP));
    }
}
