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
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.Entry;
import se.minimaria.record.ReadRecord;
import se.minimaria.shared.Ids;
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
        assertThatCode(() -> decideAndDeliver(decision -> decision.id(id))).doesNotThrowAnyException();
        assertThat(copies(KIM, id)).isEqualTo(1);
        assertThat(copies(RONJA, id)).isZero();
    }

    @Test
    void isTheOnlyWayIn() {
        var row = "insert into disclosure.incoming (id, principal_id, from_principal, decision_id, given_name,"
                + " family_name, basis, source, sender_name, sender_title, occurred_at, arrived_at) values"
                + " (gen_random_uuid(), :principal, 'region-dalarna', gen_random_uuid(), 'A', 'B', 'CONSENT', '', '', '',"
                + " now(), now())";
        for (var to : new PrincipalId[] {REGION, FALUN}) {
            assertThatThrownBy(() -> as(RONJA, db -> db.sql(row).param("principal", to.value()).update()))
                    .hasStackTraceContaining("permission denied for table incoming");
        }
        assertThatThrownBy(() -> as(RONJA, db -> db.sql("set local role minimaria_disclosure").update()))
                .hasStackTraceContaining("permission denied to set role");
    }

    @Test
    void refusesADecisionThatDoesNotExist() {
        assertThatThrownBy(() -> as(RONJA, db -> deliver(db, UUID.randomUUID(), UUID.randomUUID())))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void refusesADecisionOfAnotherTransaction() {
        var decision = new Decision();
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
        var decision = new Decision();
        as(RONJA, db -> decision.insert(db));
        assertThatThrownBy(() -> as(KIM, db -> deliver(db, decision.id, decision.receipt)))
                .hasStackTraceContaining(NOT_THIS);
        assertThatThrownBy(() -> as(KIM, db -> new Decision().insert(db)))
                .hasStackTraceContaining("row-level security policy");
    }

    @Test
    void refusesADecisionInSomebodyElsesName() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.by = Cast.DORIS.staff().value()))
                .hasStackTraceContaining("row-level security policy");
    }

    @Test
    void refusesWhatWasRefused() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.verdict = "refused"))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void refusesToSendToItself() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.receiver = REGION))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void refusesAReceiptThatTheDecisionDoesNotName() {
        var decision = new Decision();
        assertThatThrownBy(() -> as(RONJA, db -> {
                    decision.insert(db);
                    deliver(db, decision.id, UUID.randomUUID());
                }))
                .hasStackTraceContaining(NOT_THIS);
    }

    @Test
    void deliversOnce() {
        var decision = new Decision();
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
        assertThatThrownBy(() -> decideAndDeliver(decision -> {})).hasStackTraceContaining(NO_CONSENT);
    }

    @Test
    void refusesAConsentThatDoesNotHoldThatDay() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.daysAhead = 40))
                .hasStackTraceContaining(NO_CONSENT);
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.daysAhead = -2))
                .hasStackTraceContaining(NO_CONSENT);
    }

    @Test
    void refusesATopicOrAReceiverThatTheConsentDoesNotName() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.section = sectionId(entry, 1)))
                .hasStackTraceContaining(NO_CONSENT);
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.receiver = MORA))
                .hasStackTraceContaining(NO_CONSENT);
    }

    @Test
    void refusesTheConsentOfAnotherFile() {
        var other = scene.file(RONJA, "Alva", 16);
        var otherYes = scene.yes(RONJA, other, FALUN, Topic.SLEEP);
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.consent = otherYes.value()))
                .hasStackTraceContaining(NO_CONSENT);
    }

    @Test
    void refusesSectionsOfAnotherFileAndSectionsThatNobodySigned() {
        var other = signed(scene.file(RONJA, "Noor", 16));
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.section = sectionId(other, 0)))
                .hasStackTraceContaining(NOT_SIGNED);
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.section = UUID.randomUUID()))
                .hasStackTraceContaining(NOT_SIGNED);
        assertThatThrownBy(() -> decideAndDeliver(decision -> decision.entry = other.id().value()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesAWeighingWithoutAReason() {
        assertThatThrownBy(() -> decideAndDeliver(decision -> {
                    decision.basis = "OSL_25_12";
                    decision.reason = " ";
                }))
                .hasStackTraceContaining("decision_check");
    }

    @Test
    void addsNoSectionToADecisionAfterwards() {
        var decision = new Decision();
        as(RONJA, db -> decision.insert(db));
        decision.section = sectionId(entry, 1);
        assertThatThrownBy(() -> as(RONJA, decision::insertSection))
                .hasStackTraceContaining("row-level security policy");
    }

    @Test
    void letsNobodyChangeOrDeleteWhatWasDecidedOrSent() {
        for (var statement : new String[] {
            "update disclosure.decision set verdict = 'refused'",
            "delete from disclosure.decision",
            "delete from disclosure.decision_section",
            "delete from disclosure.consent",
            "update disclosure.consent set valid_to = valid_to + 1",
            "update disclosure.incoming set given_name = 'X'",
            "update disclosure.incoming_section set body = 'X'",
            "delete from disclosure.incoming",
            "delete from disclosure.incoming_section"
        }) {
            assertThatThrownBy(() -> as(KIM, db -> db.sql(statement).update()))
                    .as(statement)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void widensNoYesAndTakesNoneUpAgain() {
        assertThatThrownBy(() -> as(RONJA, db -> db.sql("insert into disclosure.consent_scope"
                                + " values (:consent, 'region-dalarna', :file, 'kommun-2062', 'FAMILY')")
                        .param("consent", yes.value())
                        .param("file", file.value())
                        .update()))
                .hasStackTraceContaining("row-level security policy");
        Access.run(RONJA, () -> withdrawing.withdraw(yes));
        as(RONJA, db -> assertThat(db.sql("update disclosure.consent set withdrawn_at = null where id = :consent")
                        .param("consent", yes.value())
                        .update())
                .isZero());
    }

    private void decideAndDeliver(Consumer<Decision> different) {
        var decision = new Decision();
        different.accept(decision);
        as(RONJA, db -> {
            decision.insert(db);
            deliver(db, decision.id, decision.receipt);
        });
    }

    private void as(OnDuty who, Consumer<JdbcClient> work) {
        Access.run(who, () -> cast.inTransaction(db -> {
            work.accept(db);
            return true;
        }));
    }

    private int copies(OnDuty who, UUID decision) {
        return Access.as(who, () -> cast.inTransaction(db -> db.sql(
                        "select count(*) from disclosure.incoming where decision_id = :decision")
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

    private static UUID sectionId(Entry of, int position) {
        return of.sections().get(position).id().value();
    }

    /** A decision that the door would accept; each test makes one thing about it wrong. */
    private final class Decision {

        private UUID id = Ids.next();
        private final UUID receipt = Ids.next();
        private UUID by = RONJA.staff().value();
        private UUID entry = TheOneDoorIT.this.entry.id().value();
        private UUID section = sectionId(TheOneDoorIT.this.entry, 0);
        private UUID consent = yes.value();
        private PrincipalId receiver = FALUN;
        private String verdict = "permitted";
        private String basis = "CONSENT";
        private String reason = "";
        private int daysAhead;

        void id(UUID other) {
            id = other;
        }

        void insert(JdbcClient db) {
            var permitted = verdict.equals("permitted");
            db.sql("""
                    insert into disclosure.decision (id, principal_id, file_id, entry_id, receiver, verdict, rule, source,
                        basis, consent_id, reason, decided_by, decider_name, decider_title, decided_at, receipt_id)
                    values (:id, 'region-dalarna', :file, :entry, :receiver, :verdict, 'consent.covers', 'OSL 10:1',
                        :basis, :consent, :reason, :by, 'R', 'NURSE', now() + make_interval(days => :days), :receipt)""")
                    .param("id", id)
                    .param("file", file.value())
                    .param("entry", entry)
                    .param("receiver", receiver.value())
                    .param("verdict", verdict)
                    .param("basis", permitted ? basis : null)
                    .param("consent", consent)
                    .param("reason", reason)
                    .param("by", by)
                    .param("days", daysAhead)
                    .param("receipt", permitted ? receipt : null)
                    .update();
            insertSection(db);
        }

        void insertSection(JdbcClient db) {
            db.sql("""
                    insert into disclosure.decision_section (decision_id, principal_id, file_id, section_id, heading)
                    values (:id, 'region-dalarna', :file, :section, 'Sömn')""")
                    .param("id", id)
                    .param("file", file.value())
                    .param("section", section)
                    .update();
        }
    }
}
