package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.BORLANGE;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.LogRow;
import se.minimaria.law.About;
import se.minimaria.law.Basis;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Door;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.record.ReadRecord;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class SignAndDiscloseIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    PreviewDisclosure preview;

    @Autowired
    IncomingDocuments incoming;

    @Autowired
    Ledger ledger;

    @Autowired
    ReadRecord record;

    @Autowired
    AccessLog log;

    @Test
    void bringsANoteFromTheNurseToTheMunicipalityAndTheLedger() {
        var file = scene.file(RONJA, "Elis", 16);
        scene.yes(RONJA, file, FALUN, Topic.SUBSTANCES, Topic.SLEEP);

        var done = scene.signed(
                RONJA,
                file,
                section("Droger", Topic.SUBSTANCES, FALUN),
                section("Eget", Topic.OTHER, null),
                section("Sömn", Topic.SLEEP, FALUN));

        assertThat(done.passages())
                .extracting(Passage::heading, Passage::receiver, Passage::sent)
                .containsExactly(tuple("Droger", FALUN, true), tuple("Sömn", FALUN, true));
        var receipt = done.passages().getFirst().receipt().orElseThrow();
        assertThat(done.passages().getLast().receipt()).contains(receipt);

        var copy = Access.as(KIM, () -> incoming.open(receipt)).orElseThrow();
        assertThat(copy.sections())
                .extracting(SentSection::heading, SentSection::topic, SentSection::body)
                .containsExactly(tuple("Droger", Topic.SUBSTANCES, "Om Droger"), tuple("Sömn", Topic.SLEEP, "Om Sömn"));
        assertThat(copy.summary().name().full()).isEqualTo("Elis Påhittgren");
        assertThat(copy.summary().from()).isEqualTo(REGION);
        assertThat(copy.summary().senderName()).isEqualTo(RONJA.name());
        assertThat(copy.summary().boundTo()).isEmpty();
        assertThat(copy.basis()).isEqualTo(Basis.CONSENT);
        assertThat(copy.source()).isEqualTo("OSL 10:1, 12:2");

        var line = Access.as(RONJA, () -> ledger.of(REGION, file)).getFirst();
        assertThat(line.sent()).isTrue();
        assertThat(line.headings()).containsExactly("Droger", "Sömn");
        assertThat(line.basisKey()).isEqualTo("law.basis.CONSENT");
        assertThat(line.toName()).isEqualTo("Falu kommun");
        assertThat(line.deciderName()).isEqualTo(RONJA.name());
        assertThat(line.deciderTitle()).isEqualTo("NURSE");
        assertThat(line.receipt()).contains(receipt);
        assertThat(rows(file)).extracting(LogRow::action).contains("disclosed");
    }

    @Test
    void neverHoldsUpTheSignatureForARefusal() {
        var file = scene.file(RONJA, "Alva", 19);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);

        var done =
                scene.signed(RONJA, file, section("Familj", Topic.FAMILY, FALUN), section("Sömn", Topic.SLEEP, FALUN));

        assertThat(done.passages()).extracting(Passage::sent).containsExactly(false, true);
        assertThat(done.passages().getFirst().verdict())
                .isInstanceOfSatisfying(
                        DisclosureVerdict.RefusedWithDoors.class,
                        refused -> assertThat(refused.doors()).contains(Door.ASK_CONSENT));
        assertThat(entries(file)).isEqualTo(1);
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file)))
                .extracting(LedgerLine::sent, LedgerLine::basisKey, LedgerLine::headings)
                .containsExactlyInAnyOrder(
                        tuple(false, "law.rule.consent.other-topic", List.of("Familj")),
                        tuple(true, "law.basis.CONSENT", List.of("Sömn")));
    }

    @Test
    void saysBeforehandWhatHappensAfterwards() {
        var file = scene.file(RONJA, "Hilma", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);

        for (var topic : List.of(Topic.SLEEP, Topic.FAMILY)) {
            for (var receiver : List.of(FALUN, BORLANGE, REGION)) {
                var told = Access.as(
                        RONJA, () -> preview.preview(file, topic, About.SUBJECT_ONLY, receiver, "Behövs för vården."));
                var done = scene.signed(RONJA, file, section("Text", topic, receiver, "Behövs för vården."));
                assertThat(done.passages().getFirst().verdict()).isEqualTo(told);
            }
        }
    }

    @Test
    void sendsOneCopyPerReceiverAndGround() {
        var file = scene.file(RONJA, "Vera", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);

        var done = scene.signed(
                RONJA,
                file,
                section("Sömn", Topic.SLEEP, FALUN),
                section("Mående", Topic.WELLBEING, FALUN, "Behövs för stödet."),
                section("Skola", Topic.SCHOOL, FALUN, "Behövs för stödet."),
                section("Hem", Topic.SCHOOL, BORLANGE, "Behövs för stödet."));

        var receipts = done.passages().stream()
                .map(Passage::receipt)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(receipts.get(1)).isEqualTo(receipts.get(2));
        assertThat(new HashSet<>(receipts)).hasSize(3);
    }

    @Test
    void sendsOnceThoughTheButtonIsPressedTwice() {
        var file = scene.file(RONJA, "Ebba", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        var note = scene.note(RONJA, file, section("Sömn", Topic.SLEEP, FALUN), section("Familj", Topic.FAMILY, FALUN));

        var first = scene.signed(RONJA, note);
        var second = scene.signed(RONJA, note);

        assertThat(second.entry()).isEqualTo(first.entry());
        assertThat(second.passages())
                .extracting(Passage::section, Passage::receipt)
                .containsExactlyElementsOf(first.passages().stream()
                        .map(passage -> tuple(passage.section(), passage.receipt()))
                        .toList());
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file))).hasSize(2);
    }

    @Test
    void letsASecretarySignButNotDecide() {
        var secretary = new OnDuty(
                RONJA.assignment(),
                RONJA.staff(),
                REGION,
                RONJA.clinic(),
                Profession.MEDICAL_SECRETARY,
                "Bo Fiktivsson");
        var file = scene.file(RONJA, "Iris", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);

        var done = scene.signed(secretary, file, section("Sömn", Topic.SLEEP, FALUN));

        assertThat(done.passages().getFirst().verdict().citation().ruleId()).isEqualTo("authorised-decider");
        assertThat(entries(file)).isEqualTo(1);
    }

    @Test
    void keepsWhatIsMeantForTheOwnAuthorityOrForNobodyInTheNetwork() {
        var file = scene.file(RONJA, "Otto", 16);

        var done = scene.signed(
                RONJA,
                file,
                section("Eget", Topic.SLEEP, REGION, "Behövs."),
                section("Fel", Topic.SLEEP, new PrincipalId("kommun-0180"), "Behövs."));

        assertThat(done.passages()).extracting(Passage::sent).containsExactly(false, false);
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file))).isEmpty();
    }

    private int entries(FileId file) {
        return Access.as(RONJA, () -> record.entries(file, Optional.empty(), 50))
                .items()
                .size();
    }

    private List<LogRow> rows(FileId file) {
        return Access.as(RONJA, () -> cast.inTransaction(db -> log.about(REGION, file, Optional.empty(), 100)));
    }
}
