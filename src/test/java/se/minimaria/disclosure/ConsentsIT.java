package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.DORIS;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.LogRow;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class ConsentsIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    GiveConsent giving;

    @Autowired
    WithdrawConsent withdrawing;

    @Autowired
    Consents consents;

    @Autowired
    AccessLog log;

    @Test
    void keepsEverythingThatWasSaidWithTheYes() {
        var file = scene.file(RONJA, "Elis", 14);
        var given = Access.as(RONJA, () -> giving.give(together(file)));

        var kept = Access.as(RONJA, () -> consents.of(file)).getFirst();
        assertThat(given).isEqualTo(new GiveResult.Given(kept.id()));
        assertThat(kept.givenBy()).isEqualTo(Giver.BOTH);
        assertThat(kept.writtenForm()).isEqualTo(WrittenForm.SCREEN);
        assertThat(kept.maturityNote()).isEmpty();
        assertThat(kept.receivers()).containsExactlyInAnyOrder(FALUN, Cast.BORLANGE);
        assertThat(kept.topics()).containsExactlyInAnyOrder(Topic.SLEEP, Topic.SCHOOL);
        assertThat(kept.recordedBy()).isEqualTo(RONJA.staff());
        assertThat(kept.holdsOn(scene.today())).isTrue();
        assertThat(kept.holdsOn(scene.today().plusMonths(7))).isFalse();
        assertThat(actions(file)).contains("wrote");
    }

    @Test
    void writesNothingDownThatLacksSomething() {
        var file = scene.file(RONJA, "Alva", 16);
        var alone = new NewConsent(
                file,
                Giver.YOUTH,
                null,
                WrittenForm.PAPER,
                "2026-1",
                Purpose.CARE,
                scene.today(),
                scene.today(),
                Set.of(FALUN),
                Set.of(Topic.SLEEP));

        var result = Access.as(RONJA, () -> giving.give(alone));

        assertThat(result)
                .isInstanceOfSatisfying(
                        GiveResult.Invalid.class,
                        invalid -> assertThat(invalid.errors()).containsOnlyKeys("maturityNote"));
        assertThat(Access.as(RONJA, () -> consents.of(file))).isEmpty();
    }

    @Test
    void isForTheTeamOnly() {
        var file = scene.file(RONJA, "Noor", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);

        for (var other : List.of(DORIS, KIM)) {
            assertThat(Access.as(other, () -> consents.of(file))).isEmpty();
            assertThat(Access.as(other, () -> giving.give(together(file)))).isEqualTo(new GiveResult.NotThere());
        }
    }

    @Test
    void bitesAtTheNextRequestWhenItIsTakenBack() {
        var file = scene.file(RONJA, "Vera", 19);
        var yes = scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        assertThat(sent(file)).isTrue();

        Access.run(RONJA, () -> withdrawing.withdraw(yes));

        assertThat(sent(file)).isFalse();
        assertThat(Access.as(RONJA, () -> consents.of(file)).getFirst().withdrawnAt())
                .isPresent();
        assertThat(actions(file)).contains("withdrew");
    }

    @Test
    void cannotBeTakenBackByAnotherAuthority() {
        var file = scene.file(RONJA, "Ebba", 19);
        var yes = scene.yes(RONJA, file, FALUN, Topic.SLEEP);

        Access.run(KIM, () -> withdrawing.withdraw(yes));

        assertThat(sent(file)).isTrue();
    }

    private boolean sent(FileId file) {
        return scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, FALUN))
                .passages()
                .getFirst()
                .sent();
    }

    private NewConsent together(FileId file) {
        return new NewConsent(
                file,
                Giver.BOTH,
                null,
                WrittenForm.SCREEN,
                "2026-1",
                Purpose.CARE,
                scene.today(),
                scene.today().plusMonths(6),
                Set.of(FALUN, Cast.BORLANGE),
                Set.of(Topic.SLEEP, Topic.SCHOOL));
    }

    private List<String> actions(FileId file) {
        return Access.as(
                RONJA,
                () -> cast.inTransaction(db -> log.about(REGION, file, Optional.empty(), 100).stream()
                        .map(LogRow::action)
                        .toList()));
    }
}
