package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.MIKA;
import static se.minimaria.testing.Cast.RONJA;
import static se.minimaria.testing.Cast.SAMI_AT_FALUN;
import static se.minimaria.testing.Cast.SAMI_AT_REGION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.LogRow;
import se.minimaria.person.FileHit;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class IncomingDocumentsIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    IncomingDocuments incoming;

    @Autowired
    AccessLog log;

    @Test
    void waitsUnboundForEverybodyAtTheReceiverAndForNobodyElse() {
        var copy = scene.sent("Elis", FALUN);

        assertThat(inbox(KIM)).contains(copy);
        assertThat(inbox(SAMI_AT_FALUN)).contains(copy);
        for (var other : List.of(RONJA, SAMI_AT_REGION, MIKA)) {
            assertThat(inbox(other)).doesNotContain(copy);
            assertThat(Access.as(other, () -> incoming.open(copy))).isEmpty();
            assertThat(Access.as(other, () -> incoming.receive(copy))).isEqualTo(ReceiveResult.NOT_THERE);
        }
    }

    @Test
    void countsWhatTheInboxShows() {
        scene.sent("Elis", FALUN);
        assertThat(Access.as(KIM, () -> incoming.waiting()))
                .isEqualTo(inbox(KIM).size())
                .isPositive();
    }

    @Test
    void offersFilesOfTheSameNameAndYear() {
        var copy = scene.sent("Kandida", FALUN);
        var right = scene.file(KIM, "Kandida", 16);
        var older = scene.file(KIM, "Kandida", 20);

        assertThat(Access.as(KIM, () -> incoming.candidates(copy)))
                .extracting(FileHit::file)
                .contains(right)
                .doesNotContain(older);
    }

    @Test
    void belongsToTheFileThatSomebodyPutsItIn() {
        var copy = scene.sent("Alva", FALUN);
        var file = scene.file(KIM, "Alva", 16);

        assertThat(Access.as(KIM, () -> incoming.bind(copy, file))).isEqualTo(new BindResult.Bound(file));

        assertThat(Access.as(KIM, () -> incoming.of(file)))
                .extracting(IncomingSummary::id)
                .containsExactly(copy);
        assertThat(Access.as(KIM, () -> incoming.open(copy)).orElseThrow().sections())
                .hasSize(1);
        assertThat(inbox(KIM)).contains(copy);
        assertThat(Access.as(SAMI_AT_FALUN, () -> incoming.open(copy))).isEmpty();
        assertThat(inbox(SAMI_AT_FALUN)).doesNotContain(copy);
        assertThat(actions(file)).contains("bound", "read");
    }

    @Test
    void bindsOnceAndOnlyToAFileOnesOwnToOpen() {
        var copy = scene.sent("Noor", FALUN);
        var file = scene.file(KIM, "Noor", 16);
        var closed = scene.file(SAMI_AT_FALUN, "Noor", 16);
        var regions = scene.file(RONJA, "Noor", 16);

        assertThat(Access.as(KIM, () -> incoming.bind(copy, closed))).isEqualTo(new BindResult.FileClosed());
        assertThat(Access.as(KIM, () -> incoming.bind(copy, regions))).isEqualTo(new BindResult.FileClosed());
        assertThat(Access.as(KIM, () -> incoming.receive(copy))).isEqualTo(ReceiveResult.NOT_BOUND);
        Access.run(KIM, () -> incoming.bind(copy, file));
        assertThat(Access.as(KIM, () -> incoming.bind(copy, file))).isEqualTo(new BindResult.AlreadyBound(file));
    }

    @Test
    void leavesTheInboxWhenSomebodyHasSignedForIt() {
        var copy = scene.sent("Tage", FALUN);
        var file = scene.file(KIM, "Tage", 16);
        Access.run(KIM, () -> incoming.bind(copy, file));

        assertThat(Access.as(KIM, () -> incoming.receive(copy))).isEqualTo(ReceiveResult.RECEIVED);
        assertThat(Access.as(KIM, () -> incoming.receive(copy))).isEqualTo(ReceiveResult.RECEIVED);

        assertThat(inbox(KIM)).doesNotContain(copy);
        assertThat(Access.as(KIM, () -> incoming.of(file)).getFirst().received())
                .isTrue();
        assertThat(actions(file)).containsOnlyOnce("received");
    }

    private List<IncomingId> inbox(OnDuty who) {
        return Access.as(who, () -> incoming.inbox()).stream()
                .map(IncomingSummary::id)
                .toList();
    }

    private List<String> actions(FileId file) {
        return Access.as(
                KIM,
                () -> cast.inTransaction(db -> log.about(FALUN, file, Optional.empty(), 100).stream()
                        .map(LogRow::action)
                        .toList()));
    }
}
