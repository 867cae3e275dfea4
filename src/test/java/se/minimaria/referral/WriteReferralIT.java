package se.minimaria.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.contact.MessageText;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.GiveResult;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome;
import se.minimaria.disclosure.WithdrawConsent;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.About;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.OpenFile;
import se.minimaria.record.DraftSection;
import se.minimaria.record.EntryCursor;
import se.minimaria.record.EntryId;
import se.minimaria.record.ReadRecord;
import se.minimaria.record.SectionId;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** A referral out is a signed entry that the law lets through, with the same line in the ledger as every copy. */
@MinimariaTest
class WriteReferralIT {

    private static final PrincipalId BUP = new PrincipalId("outside-bup");
    private static final PrincipalId IBM = new PrincipalId("outside-ibm");
    private static final PrincipalId HVB = new PrincipalId("outside-hvb");

    @Autowired
    private WriteReferral writing;

    @Autowired
    private ReadReferral reading;

    @Autowired
    private ReadLetter letters;

    @Autowired
    private MoveReferral moving;

    @Autowired
    private ReferralDuties duties;

    @Autowired
    private Ledger ledger;

    @Autowired
    private GiveConsent consenting;

    @Autowired
    private WithdrawConsent withdrawing;

    @Autowired
    private SignAndDisclose signing;

    @Autowired
    private ReadRecord record;

    @Autowired
    private OpenFile opening;

    @Autowired
    private Clock clock;

    private FileId file;

    @BeforeEach
    void openFile() {
        file = file(Cast.RONJA);
    }

    @Test
    void aUnitOfTheOwnAuthorityIsSentALetterAndTheYoungPersonReadsOfIt() {
        var id = written(Cast.RONJA, file, wanted(BUP, "Behöver bedömning.", null, Map.of()));

        assertThat(ledger(Cast.RONJA, file)).singleElement().satisfies(line -> {
            assertThat(line.sent()).isTrue();
            assertThat(line.to()).isEqualTo(BUP);
            assertThat(line.toName()).isEqualTo("BUP Dalarna");
            assertThat(line.source()).isEqualTo("OSL 8:1");
        });
        assertThat(letter(id)).containsExactly("Behöver bedömning.");
        assertThat(kinds(id)).containsExactly(ReferralDuty.Kind.SEND);
        assertThat(ReferralDesk.count("select count(*) from disclosure.incoming where principal_id like 'outside-%'"))
                .as("nobody outside has a store")
                .isZero();
    }

    @Test
    void anotherAuthorityNeedsAYesAndWithoutOneNothingIsSigned() {
        var akt = file(Cast.KIM);
        var stopped = write(Cast.KIM, akt, UUID.randomUUID(), wanted(BUP, "Behöver bedömning.", null, Map.of()));

        assertThat(stopped).isInstanceOf(WriteReferral.Result.Stopped.class);
        assertThat(entries(Cast.KIM, akt)).isEmpty();
        assertThat(ledger(Cast.KIM, akt)).isEmpty();

        yes(Cast.KIM, akt, BUP, Topic.PLANNING);
        written(Cast.KIM, akt, wanted(BUP, "Behöver bedömning.", null, Map.of()));
        assertThat(ledger(Cast.KIM, akt))
                .singleElement()
                .satisfies(line -> assertThat(line.source()).contains("12:2"));
    }

    @Test
    void aYesToTheRegionIsNoYesToItsPsychiatry() {
        var akt = file(Cast.KIM);
        yes(Cast.KIM, akt, Cast.REGION, Topic.PLANNING);
        assertThat(write(Cast.KIM, akt, UUID.randomUUID(), wanted(BUP, "Fråga.", null, Map.of())))
                .isInstanceOf(WriteReferral.Result.Stopped.class);
    }

    @Test
    void whoIsUnderEighteenMayBeWeighedToAnAuthorityButNotToACompany() {
        var reason = "Utan insatsen i dag riskerar hen sin hälsa.";
        written(Cast.RONJA, file, wanted(IBM, "Behöver stöd.", reason, Map.of()));
        assertThat(write(Cast.RONJA, file, UUID.randomUUID(), wanted(HVB, "Behöver stöd.", reason, Map.of())))
                .isInstanceOf(WriteReferral.Result.Stopped.class);
    }

    @Test
    void chosenSectionsGoAlongAndOthersStay() {
        var entry = note(Cast.RONJA, file);
        var sections = entries(Cast.RONJA, file).getFirst();
        Map<EntryId, Set<SectionId>> chosen = Map.of(entry, Set.of(sections.getFirst()));

        var id = written(Cast.RONJA, file, wanted(BUP, "Frågan.", null, chosen));

        assertThat(letter(id)).containsExactlyInAnyOrder("Frågan.", "Om Mående");
    }

    @Test
    void theSameFormSentTwiceIsOneReferralAndOneEntry() {
        var form = UUID.randomUUID();
        var wanted = wanted(BUP, "En gång.", null, Map.of());
        var first = write(Cast.RONJA, file, form, wanted);

        assertThat(write(Cast.RONJA, file, form, wanted)).isEqualTo(first);
        assertThat(entries(Cast.RONJA, file)).hasSize(1);
    }

    @Test
    void aYesThatIsTakenBackCarriesNoLetterAlsoWhereSomebodyAsksTheDatabase() {
        var akt = file(Cast.KIM);
        var consent = yes(Cast.KIM, akt, BUP, Topic.PLANNING);
        written(Cast.KIM, akt, wanted(BUP, "Först.", null, Map.of()));
        Access.run(Cast.KIM, () -> withdrawing.withdraw(consent.consent()));

        assertThat(write(Cast.KIM, akt, UUID.randomUUID(), wanted(BUP, "Sedan.", null, Map.of())))
                .isInstanceOf(WriteReferral.Result.Stopped.class);
        assertThat(ledger(Cast.KIM, akt)).filteredOn(LedgerLine::sent).hasSize(1);
    }

    @Test
    void theDayRemindsUntilItIsSentAnsweredAndFollowedUp() {
        var id = written(Cast.RONJA, file, wanted(BUP, "Behöver bedömning.", null, Map.of()));
        Access.run(Cast.RONJA, () -> moving.sent(id, 1, new MessageText("Skickad.")));
        assertThat(kinds(id)).isEmpty();

        ReferralDesk.change(
                "update referral.step set at = at - interval '15 days' where referral_id = '%s'".formatted(id));
        assertThat(kinds(id)).containsExactly(ReferralDuty.Kind.ASK);
        Access.run(Cast.RONJA, () -> moving.move(id, 2, State.ACCEPTED, ""));
        assertThat(kinds(id)).isEmpty();
        Access.run(Cast.RONJA, () -> moving.move(id, 3, State.BACK, ""));
        assertThat(kinds(id)).containsExactly(ReferralDuty.Kind.FOLLOW_UP);
        Access.run(Cast.RONJA, () -> moving.move(id, 4, State.CLOSED, "Går här igen."));
        assertThat(kinds(id)).isEmpty();
        assertThat(Access.as(Cast.DORIS, () -> reading.find(id)))
                .as("outside the team")
                .isEmpty();
        assertThat(Access.as(Cast.DORIS, () -> letters.of(id))).isEmpty();
    }

    private WriteReferral.Wanted wanted(
            PrincipalId receiver, String question, @Nullable String reason, Map<EntryId, Set<SectionId>> enclosed) {
        return new WriteReferral.Wanted(
                receiver, Cast.FALUN_CLINIC, "Remiss", Topic.PLANNING, question, reason, enclosed, Optional.empty());
    }

    private ReferralId written(OnDuty duty, FileId of, WriteReferral.Wanted wanted) {
        return ((WriteReferral.Result.Written) write(duty, of, UUID.randomUUID(), wanted)).id();
    }

    private WriteReferral.Result write(OnDuty duty, FileId of, UUID form, WriteReferral.Wanted wanted) {
        return Access.as(duty, () -> writing.write(form, of, wanted));
    }

    private FileId file(OnDuty duty) {
        return Access.as(
                duty, () -> opening.open(duty.principal(), Cast.young(Cast.someone()), List.of(duty.assignment())));
    }

    private EntryId note(OnDuty duty, FileId of) {
        var sections = List.of(section("Mående", Topic.WELLBEING), section("Skola", Topic.SCHOOL));
        SignedOutcome.Done done = Access.as(duty, () -> signing.signAtOnce(of, sections));
        return done.entry();
    }

    private static DraftSection section(String heading, Topic topic) {
        return new DraftSection(heading, topic, About.SUBJECT_ONLY, "Om " + heading, null, null);
    }

    private GiveResult.Given yes(OnDuty duty, FileId of, PrincipalId receiver, Topic topic) {
        var today = Sweden.day(clock.instant());
        var consent = new NewConsent(
                of,
                Giver.YOUTH,
                "Förstår vad det betyder.",
                WrittenForm.PAPER,
                "2026-1",
                Purpose.CARE,
                today,
                today.plusMonths(1),
                Set.of(receiver),
                Set.of(topic));
        return (GiveResult.Given) Access.as(duty, () -> consenting.give(consent));
    }

    private List<LedgerLine> ledger(OnDuty duty, FileId of) {
        return Access.as(duty, () -> ledger.of(duty.principal(), of));
    }

    private List<List<SectionId>> entries(OnDuty duty, FileId of) {
        return Access.as(duty, () -> record.entries(of, Optional.<EntryCursor>empty(), 10)).items().stream()
                .map(entry ->
                        entry.sections().stream().map(section -> section.id()).toList())
                .toList();
    }

    private List<String> letter(ReferralId id) {
        return Access.as(Cast.RONJA, () -> letters.of(id)).stream()
                .map(section -> section.body())
                .toList();
    }

    private List<ReferralDuty.Kind> kinds(ReferralId id) {
        return Access.as(Cast.RONJA, duties::open).stream()
                .filter(duty -> duty.referral().id().equals(id))
                .map(ReferralDuty::kind)
                .toList();
    }
}
