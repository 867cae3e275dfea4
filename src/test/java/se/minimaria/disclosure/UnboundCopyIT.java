package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.RONJA;
import static se.minimaria.testing.Cast.SAMI_AT_FALUN;
import static se.minimaria.testing.Cast.SAMI_AT_REGION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** A copy that belongs to no file yet is not opened without a trace, and the trace goes with it into the file. */
@MinimariaTest
class UnboundCopyIT {

    private static final String SAMI_READ = "Sami Låtsasson unbound-copy read incoming-document receives-documents";

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    IncomingDocuments incoming;

    @Autowired
    AccessLog log;

    private IncomingId copy = IncomingId.next();
    private FileId file = FileId.next();

    @BeforeEach
    void send() {
        copy = scene.sent("Elis", FALUN);
        file = scene.file(KIM, "Elis", 16);
    }

    @Test
    void leavesARowInTheStoreThatReceivedIt() {
        assertThat(rows(Cast.system(FALUN))).isEmpty();
        open(SAMI_AT_FALUN);
        open(SAMI_AT_FALUN);

        assertThat(rows(Cast.system(FALUN))).containsExactly(SAMI_READ, SAMI_READ);
        assertThat(rows(Cast.system(Cast.REGION))).isEmpty();
    }

    @Test
    void doesNotOpenWhenTheLogFails() {
        assertThatThrownBy(() -> open(Cast.unloggable(KIM))).hasStackTraceContaining("0x00");
        assertThat(rows(Cast.system(FALUN))).isEmpty();
    }

    @Test
    void leavesNoRowForSomebodyWhomItDoesNotShowTo() {
        assertThat(open(RONJA)).isEmpty();
        assertThat(open(SAMI_AT_REGION)).isEmpty();
        assertThat(rows(Cast.system(FALUN))).isEmpty();
        assertThat(rows(Cast.system(Cast.REGION))).isEmpty();
    }

    @Test
    void isPartOfTheFilesStoryOnceItIsPutThere() {
        open(SAMI_AT_FALUN);
        assertThat(about(KIM)).doesNotContain(SAMI_READ);
        assertThat(rows(KIM)).as("nobody's story yet").isEmpty();

        Access.run(KIM, () -> incoming.bind(copy, file));
        open(KIM);

        assertThat(about(KIM)).contains(SAMI_READ).containsOnlyOnce(SAMI_READ);
        assertThat(about(KIM)).anyMatch(line -> line.startsWith("Kim Provgård incoming read"));
        for (var outside : List.of(SAMI_AT_FALUN, SAMI_AT_REGION, RONJA)) {
            assertThat(about(outside)).isEmpty();
            assertThat(rows(outside)).isEmpty();
        }
    }

    @Test
    void bringsOnlyItsOwnRowsToTheFile() {
        var other = scene.sent("Elis", FALUN);
        Access.run(SAMI_AT_FALUN, () -> incoming.open(other));

        Access.run(KIM, () -> incoming.bind(copy, file));

        assertThat(about(KIM)).doesNotContain(SAMI_READ);
    }

    private Optional<Incoming> open(OnDuty who) {
        return Access.as(who, () -> incoming.open(copy));
    }

    /** What the file's log says, oldest last. */
    private List<String> about(OnDuty who) {
        return Access.as(
                who,
                () -> cast.inTransaction(db -> log.about(FALUN, file, Optional.empty(), 100).stream()
                        .map(row -> String.join(
                                " ", row.actorName(), row.objectKind(), row.action(), row.purpose(), row.ground()))
                        .toList()));
    }

    /** The rows of the copy itself that somebody sees, whatever they ask for. */
    private List<String> rows(AccessContext who) {
        return Access.as(
                who,
                () -> cast.inTransaction(db -> db.sql("""
                        select concat_ws(' ', actor_name, object_kind, action, purpose, ground) from access.log
                        where incoming_id = :copy and file_id is null""")
                        .param("copy", copy.value())
                        .query(String.class)
                        .list()));
    }
}
