package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.DORIS;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.law.Topic;
import se.minimaria.person.CareTeam;
import se.minimaria.record.ReadRecord;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Connections;
import se.minimaria.testing.MinimariaTest;

/** A yes that is taken back on one connection while a note that leans on it is being signed on another. */
@MinimariaTest
class WithdrawnMeanwhileIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    CareTeam team;

    @Autowired
    WithdrawConsent withdrawing;

    @Autowired
    ReadRecord record;

    @Autowired
    Ledger ledger;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void stopsTheCopyButNotTheSignature() throws InterruptedException {
        var file = scene.file(RONJA, "Elis", 19);
        Access.run(RONJA, () -> team.join(file, DORIS.assignment()));
        var yes = scene.yes(RONJA, file, FALUN, Topic.SLEEP, Topic.SCHOOL);
        var note = scene.note(RONJA, file, section("Sömn", Topic.SLEEP, FALUN), section("Skola", Topic.SCHOOL, FALUN));
        var takenBack = new CountDownLatch(1);

        var withdrawal = CompletableFuture.runAsync(() -> Access.run(
                DORIS,
                () -> cast.inTransaction(db -> {
                    withdrawing.withdraw(yes);
                    takenBack.countDown();
                    Connections.awaitSomebodyBehind(db);
                    return true;
                })));
        assertThat(takenBack.await(30, TimeUnit.SECONDS)).isTrue();
        var done = scene.signed(RONJA, note);
        withdrawal.join();

        assertThat(done.passages()).hasSize(2).allSatisfy(passage -> {
            assertThat(passage.sent()).isFalse();
            assertThat(passage.verdict().citation().ruleId()).isEqualTo("consent.withdrawn");
        });
        assertThat(Access.as(RONJA, () -> record.entries(file, Optional.empty(), 5))
                        .items())
                .hasSize(1);
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file)))
                .singleElement()
                .satisfies(line -> assertThat(line.sent()).isFalse());
    }
}
