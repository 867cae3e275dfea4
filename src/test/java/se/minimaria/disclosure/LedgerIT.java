package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.BORLANGE;
import static se.minimaria.testing.Cast.DORIS;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.AccountId;
import se.minimaria.access.FileId;
import se.minimaria.law.Topic;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class LedgerIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    Ledger ledger;

    @Autowired
    Consents consents;

    @Autowired
    WithdrawConsent withdrawing;

    private FileId file;
    private ConsentId yes;

    @BeforeEach
    void sendOneSectionAndStopAnother() {
        file = scene.file(RONJA, "Elis", 19);
        yes = scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        scene.signed(RONJA, file, section("Familj", Topic.FAMILY, BORLANGE), section("Eget", Topic.OTHER, null));
        scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, FALUN));
    }

    @Test
    void tellsTheTeamTheNewestFirst() {
        var lines = Access.as(RONJA, () -> ledger.of(REGION, file));

        assertThat(lines).extracting(LedgerLine::sent).containsExactly(true, false);
        assertThat(lines).extracting(LedgerLine::toName).containsExactly("Falu kommun", "Borlänge kommun");
        assertThat(lines).extracting(LedgerLine::fromName).containsOnly("Region Dalarna");
        assertThat(lines.getLast().basisKey()).isEqualTo("law.rule.consent.other-receiver");
        assertThat(lines.getLast().receipt()).isEmpty();
    }

    @Test
    void tellsTheYoungPersonTheSame() {
        var young = new YoungPerson(account(file));

        var lines = Access.as(young, () -> ledger.of(REGION, file));

        assertThat(lines).isEqualTo(Access.as(RONJA, () -> ledger.of(REGION, file)));
        assertThat(Access.as(young, () -> ledger.whatWasSent(lines.getFirst().decision()))
                        .orElseThrow())
                .containsExactly(new SentSection("Sömn", Topic.SLEEP, "Om Sömn"));
        assertThat(Access.as(young, () -> ledger.whatWasSent(lines.getLast().decision())))
                .isEmpty();
    }

    @Test
    void letsTheYoungPersonTakeTheYesBack() {
        var young = new YoungPerson(account(file));
        assertThat(Access.as(young, () -> consents.of(file)).getFirst().topics())
                .containsExactly(Topic.SLEEP);

        Access.run(young, () -> withdrawing.withdraw(yes));

        assertThat(Access.as(young, () -> consents.of(file)).getFirst().withdrawnAt())
                .isPresent();
        var done = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, FALUN));
        assertThat(done.passages().getFirst().sent()).isFalse();
    }

    @Test
    void tellsNobodyElse() {
        var sent = Access.as(RONJA, () -> ledger.of(REGION, file)).getFirst().decision();
        var other = scene.file(RONJA, "Alva", 19);
        var otherYoung = new YoungPerson(account(other));

        assertThat(Access.as(otherYoung, () -> ledger.of(REGION, file))).isEmpty();
        assertThat(Access.as(otherYoung, () -> ledger.whatWasSent(sent))).isEmpty();
        for (var staff : List.of(DORIS, KIM)) {
            assertThat(Access.as(staff, () -> ledger.of(REGION, file))).isEmpty();
            assertThat(Access.as(staff, () -> ledger.whatWasSent(sent))).isEmpty();
        }
    }

    @Test
    void logsThatStaffReadWhatWasSent() {
        var sent = Access.as(RONJA, () -> ledger.of(REGION, file)).getFirst().decision();
        Access.run(RONJA, () -> ledger.whatWasSent(sent));

        var reads = Access.as(
                RONJA,
                () -> cast.inTransaction(db -> db.sql("""
                        select count(*) from access.log where object_id = :decision and action = 'read'""")
                        .param("decision", sent.value())
                        .query(Integer.class)
                        .single()));
        assertThat(reads).isEqualTo(1);
    }

    /** An account linked to a file, made as the one-time code makes it. */
    private AccountId account(FileId of) {
        var hash = UUID.randomUUID().toString();
        var account = AccountId.next();
        Access.run(
                RONJA,
                () -> cast.inTransaction(db -> db.sql("""
                        insert into portal.invitation (id, principal_id, file_id, code_hash, made_at, made_by, expires_at)
                        values (gen_random_uuid(), 'region-dalarna', :file, :hash, now(), :by, now() + interval '1 day')""")
                        .param("file", of.value())
                        .param("hash", hash)
                        .param("by", RONJA.assignment().value())
                        .update()));
        Access.run(
                new LinkHolder(hash),
                () -> cast.inTransaction(db -> {
                    db.sql("insert into portal.account (id, created_at) values (:account, now())")
                            .param("account", account.value())
                            .update();
                    return db.sql("""
                            insert into portal.link (account_id, principal_id, file_id, made_at)
                            values (:account, 'region-dalarna', :file, now())""")
                            .param("account", account.value())
                            .param("file", of.value())
                            .update();
                }));
        return account;
    }
}
