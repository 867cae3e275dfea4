package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.MORA;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.Entry;
import se.minimaria.record.ReadRecord;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** What the application's role can and cannot make the database do, whatever the program above it says. */
@MinimariaTest
class TheOneDoorIT {

    private static final String NOT_THIS = "no decision of this transaction permits this disclosure";
    private static final String NO_CONSENT = "the consent does not cover this disclosure";
    private static final String NOT_SIGNED = "the decision names sections that are not signed in this file";

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    ReadRecord record;

    @Autowired
    WithdrawConsent withdrawing;

    private FileId file;
    private Entry entry;
    private ConsentId yes;

    @BeforeEach
    void signANoteWithAYesToOneTopic() {
        file = scene.file(RONJA, "Elis", 16);
        yes = scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        entry = signed(file);
    }

    private Entry signed(FileId in) {
        scene.signed(RONJA, in, section("Sömn", Topic.SLEEP, null), section("Familj", Topic.FAMILY, null));
        return Access.as(RONJA, () -> record.entries(in, Optional.empty(), 1))
                .items()
                .getFirst();
    }

    @Test
    void opensForADecisionOfThisTransactionOnAYesThatCovers() {
        var id = UUID.randomUUID();
        assertThatCode(() -> decideAndDeliver(decision -> decision.id = id)).doesNotThrowAnyException();
        assertThat(copies(KIM, id)).isEqualTo(1);
        assertThat(copies(RONJA, id)).isZero();
    }

    @Test
    void isTheOnlyWayIn() {
        var row = "insert into disclosure.incoming (id, principal_id, from_principal, decision_id, given_name,"
                + " family_name, protection, basis, source, sender_name, sender_title, occurred_at, arrived_at) values"
                + " (gen_random_uuid(), :principal, 'region-dalarna', gen_random_uuid(), 'A', 'B', 'none', 'CONSENT', '', '', '',"
                + " now(), now())";
        for (var to : new PrincipalId[] {REGION, FALUN}) {
            assertThatThrownBy(() -> as(
                            RONJA,
                            db -> db.sql(row).param("principal", to.value()).update()))
                    .hasStackTraceContaining("permission denied for table incoming");
        }
        assertThatThrownBy(() -> as(
                        RONJA,
                        db -> db.sql("set local role minimaria_disclosure").update()))
                .hasStackTraceContaining("permission denied to set role");
    }

    @Test
    void refusesADecisionThatDoesNotExist() {
        assertThatThrownBy(() -> as(RONJA, db -> deliver(db, UUID.randomUUID(), UUID.randomUUID())))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void refusesADecisionOfAnotherTransaction() {
        var decision = forged();
        as(RONJA, db -> decision.insert(db));
        assertThatThrownBy(() -> as(RONJA, db -> deliver(db, decision.id, decision.receipt)))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void letsNobodySayWhichTransactionDecided() {
        assertThatThrownBy(() -> as(
                        RONJA,
                        db -> db.sql("insert into disclosure.decision (id, xid) values (gen_random_uuid(), '9')")
                                .update()))
                .hasStackTraceContaining("permission denied for table decision");
    }

    @Test
    void refusesADecisionOfAnotherPrincipal() {
        var decision = forged();
        as(RONJA, db -> decision.insert(db));
        assertThatThrownBy(() -> as(KIM, db -> deliver(db, decision.id, decision.receipt)))
                .hasStackTraceContaining(NOT_THIS);
        assertThatThrownBy(() -> as(KIM, db -> forged().insert(db)))
                .hasStackTraceContaining("row-level security policy");
    }

    @Test
    void refusesADecisionInSomebodyElsesName() {
        assertThatThrownBy(() -> decideAndDeliver(
                        decision -> decision.by = Cast.DORIS.staff().value()))
                .hasStackTraceContaining("row-level security policy");
    }

    @Test
    void refusesWhatWasRefused() {
        refused(decision -> decision.verdict = "refused", NOT_THIS);
    }

    @Test
    void refusesToSendToItself() {
        refused(decision -> decision.receiver = REGION, NOT_THIS);
    }

    @Test
    void refusesAReceiptThatTheDecisionDoesNotName() {
        var decision = forged();
        assertThatThrownBy(() -> as(RONJA, db -> {
                    decision.insert(db);
                    deliver(db, decision.id, UUID.randomUUID());
                }))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void deliversOnce() {
        var decision = forged();
        assertThatThrownBy(() -> as(RONJA, db -> {
                    decision.insert(db);
                    deliver(db, decision.id, decision.receipt);
                    deliver(db, decision.id, decision.receipt);
                }))
                .hasStackTraceContaining("duplicate key");
    }

    @Test
    void refusesAConsentThatWasTakenBack() {
        Access.run(RONJA, () -> withdrawing.withdraw(yes));
        refused(decision -> {}, NO_CONSENT);
    }

    @Test
    void refusesAConsentThatDoesNotHoldThatDay() {
        refused(decision -> decision.daysAhead = 40, NO_CONSENT);
        refused(decision -> decision.daysAhead = -2, NO_CONSENT);
    }

    @Test
    void refusesATopicOrAReceiverThatTheConsentDoesNotName() {
        refused(decision -> decision.section = ForgedDecision.sectionId(entry, 1), NO_CONSENT);
        refused(decision -> decision.receiver = MORA, NO_CONSENT);
    }

    @Test
    void refusesTheConsentOfAnotherFile() {
        var other = scene.file(RONJA, "Alva", 16);
        var otherYes = scene.yes(RONJA, other, FALUN, Topic.SLEEP);
        refused(decision -> decision.consent = otherYes.value(), NO_CONSENT);
    }

    @Test
    void refusesSectionsOfAnotherEntry() {
        var other = signed(file);
        refused(decision -> decision.section = ForgedDecision.sectionId(other, 0), NOT_SIGNED);
    }

    @Test
    void refusesSectionsOfAnotherFileAndSectionsThatNobodySigned() {
        var other = signed(scene.file(RONJA, "Noor", 16));
        refused(decision -> decision.section = ForgedDecision.sectionId(other, 0), "of_its_own_file");
        refused(decision -> decision.section = UUID.randomUUID(), "of_its_own_file");
        assertThatThrownBy(() ->
                        decideAndDeliver(decision -> decision.entry = other.id().value()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesSectionsThatAreAboutSomebodyElse() {
        for (var about : List.of(About.ANOTHER_PERSON, About.ANOTHER_OWN_CLIENT)) {
            scene.signed(RONJA, file, new DraftSection("Sömn", Topic.SLEEP, about, "Om Sömn", null, null));
            var note = Access.as(RONJA, () -> record.entries(file, Optional.empty(), 1))
                    .items()
                    .getFirst();
            assertThatThrownBy(() -> decideAndDeliver(decision -> {
                        decision.entry = note.id().value();
                        decision.section = ForgedDecision.sectionId(note, 0);
                    }))
                    .hasStackTraceContaining("about somebody else");
        }
    }

    @Test
    void refusesAGroundThatNoLawNames() {
        for (var basis : List.of("BECAUSE", "OWN_RECORD", "OSL_10_28")) {
            assertThatThrownBy(() -> decideAndDeliver(decision -> {
                        decision.basis = basis;
                        decision.reason = "Bra att veta";
                    }))
                    .hasStackTraceContaining("a_ground_in_law");
        }
    }

    @Test
    void refusesAWeighingWithoutAReason() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> {
                    decision.basis = "OSL_25_12";
                    decision.reason = " ";
                }))
                .hasStackTraceContaining("a_weighing_has_its_reason");
    }

    @Test
    void addsNoSectionToADecisionAfterwards() {
        var decision = forged();
        as(RONJA, db -> decision.insert(db));
        decision.section = ForgedDecision.sectionId(entry, 1);
        assertThatThrownBy(() -> as(RONJA, decision::insertSection))
                .hasStackTraceContaining("row-level security policy");
    }

    private ForgedDecision forged() {
        return new ForgedDecision(file, entry, yes);
    }

    private void decideAndDeliver(Consumer<ForgedDecision> different) {
        var decision = forged();
        different.accept(decision);
        as(RONJA, db -> {
            decision.insert(db);
            deliver(db, decision.id, decision.receipt);
        });
    }

    private void refused(Consumer<ForgedDecision> different, String why) {
        assertThatThrownBy(() -> decideAndDeliver(different)).hasStackTraceContaining(why);
    }

    private void as(OnDuty who, Consumer<JdbcClient> work) {
        Access.run(
                who,
                () -> cast.inTransaction(db -> {
                    work.accept(db);
                    return true;
                }));
    }

    private int copies(OnDuty who, UUID decision) {
        return Access.as(
                who,
                () -> cast.inTransaction(
                        db -> db.sql("select count(*) from disclosure.incoming where decision_id = :decision")
                                .param("decision", decision)
                                .query(Integer.class)
                                .single()));
    }

    private static void deliver(JdbcClient db, UUID decision, UUID receipt) {
        db.sql("select disclosure.deliver(:decision, :receipt)")
                .param("decision", decision)
                .param("receipt", receipt)
                .query((row, index) -> receipt)
                .single();
    }
}
