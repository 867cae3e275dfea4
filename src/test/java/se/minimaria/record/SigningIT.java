package se.minimaria.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.record.SignResult.Conflict;
import se.minimaria.record.SignResult.Empty;
import se.minimaria.record.SignResult.Gone;
import se.minimaria.record.SignResult.Signed;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class SigningIT {

    @Autowired
    Pen pen;

    @Autowired
    WriteDraft writeDraft;

    @Autowired
    Cast cast;

    private FileId file = FileId.next();

    @BeforeEach
    void openAFileForRonjaAndDoris() {
        file = pen.opensAFileForRonjaAndDoris();
    }

    @Test
    void makesAnEntryByWhoeverIsOnDuty() {
        var draft = written("Sover bättre", " ", "Vill komma igen");

        var signed = (Signed) sign(Cast.DORIS, draft);

        assertThat(signed.sections())
                .extracting(section -> section.section().body())
                .containsExactly("Sover bättre", "Vill komma igen");
        assertThat(record(Cast.RONJA)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(signed.entry());
            assertThat(entry.authorName()).isEqualTo("Doris Påhittad");
            assertThat(entry.authorTitle()).isEqualTo("PHYSICIAN");
            assertThat(entry.sections())
                    .extracting(Section::id)
                    .isEqualTo(signed.sections().stream().map(SignedSection::id).toList());
        });
        assertThat(Access.as(Cast.RONJA, () -> writeDraft.find(draft.id()))).isEmpty();
    }

    @Test
    void pressedTwiceGivesOneEntry() {
        var draft = written("Sover bättre");

        var first = sign(Cast.RONJA, draft);

        assertThat(sign(Cast.RONJA, draft)).isEqualTo(first);
        assertThat(record(Cast.RONJA)).hasSize(1);
    }

    @Test
    void pressedByManyAtOnceGivesOneEntry() throws Exception {
        var draft = written("Sover bättre");
        Callable<SignResult> press = () -> sign(Cast.RONJA, draft);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads
                    .invokeAll(Stream.generate(() -> press).limit(6).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(results).hasSize(6).containsOnly(results.getFirst());
        }
        assertThat(record(Cast.RONJA)).hasSize(1);
    }

    @Test
    void refusesWhatTheSignerDidNotSee() {
        var draft = written("Sover bättre");
        Access.run(Cast.DORIS, () -> writeDraft.save(draft.id(), draft.version(), Pen.sections("Sover sämre")));

        assertThat(sign(Cast.RONJA, draft))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.theirs().sections()).isEqualTo(Pen.sections("Sover sämre")));
        assertThat(record(Cast.RONJA)).isEmpty();
    }

    @Test
    void refusesAnEmptyDraftAndAGoneOne() {
        var draft = written("  \n ");

        assertThat(sign(Cast.RONJA, draft)).isEqualTo(new Empty());
        Access.run(Cast.RONJA, () -> writeDraft.discard(draft.id()));
        assertThat(sign(Cast.RONJA, draft)).isEqualTo(new Gone());
    }

    @Test
    void isForThoseWhoMayOpenTheFile() {
        var draft = written("Sover bättre");

        for (var stranger : List.of(Cast.PELLE, Cast.KIM, Cast.SAMI_AT_REGION, Cast.SAMI_AT_FALUN, Cast.LO)) {
            assertThat(sign(stranger, draft)).isEqualTo(new Gone());
        }
        assertThat(sign(Cast.RONJA, draft)).isInstanceOf(Signed.class);
    }

    @Test
    void locksTheEntryForGood() {
        var id = ((Signed) sign(Cast.RONJA, written("Sover bättre"))).entry().value();

        for (var sql : List.of(
                "update record.entry set author_name = 'X' where id = :id",
                "delete from record.entry where id = :id",
                "update record.section set body = 'X' where entry_id = :id",
                "delete from record.section where entry_id = :id",
                "update access.log set action = 'X' where object_id = :id",
                "delete from access.log where object_id = :id")) {
            assertThatThrownBy(() -> change(sql, id)).as(sql).hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> change("""
                        insert into record.section (id, principal_id, file_id, entry_id, position, heading, topic,
                            about, body)
                        select gen_random_uuid(), principal_id, file_id, id, 9, '', 'SLEEP', 'SUBJECT_ONLY', 'Insmuget'
                        from record.entry where id = :id""", id)).hasStackTraceContaining("row-level security");
        assertThat(change("update record.draft set signed_as = null where signed_as = :id", id))
                .isZero();
        assertThat(change("delete from record.draft where signed_as = :id", id)).isZero();
    }

    @Test
    void cannotBeDoneInAnothersName() {
        assertThatThrownBy(() -> in(
                        Cast.RONJA,
                        database -> database.sql("""
                        insert into record.entry (id, principal_id, file_id, kind, occurred_at, author_staff,
                            author_assignment, author_name, author_title, signed_at)
                        values (gen_random_uuid(), 'region-dalarna', :file, 'note', now(), :staff, :assignment, 'Doris',
                            'PHYSICIAN', now())""")
                                .param("file", file.value())
                                .param("staff", Cast.DORIS.staff().value())
                                .param("assignment", Cast.DORIS.assignment().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void leavesNothingForAnyOtherPrincipalToSeeCountOrChange() {
        sign(Cast.RONJA, written("Sover bättre"));
        written("Ett utkast");

        for (var stranger : List.of(Cast.KIM, Cast.MIKA, Cast.LO, Cast.SAMI_AT_FALUN)) {
            assertThat(record(stranger)).isEmpty();
            for (var table :
                    List.of("record.entry", "record.section", "record.draft", "access.log", "person.participation")) {
                assertThat(count(stranger, table)).as(table).isZero();
            }
            int changed = in(
                    stranger,
                    database -> database.sql("update record.draft set version = 9 where file_id = :file")
                            .param("file", file.value())
                            .update());
            assertThat(changed).isZero();
        }
        assertThat(count(Cast.RONJA, "record.entry")).isEqualTo(1);
        assertThat(count(Cast.system(Cast.REGION), "record.entry")).isEqualTo(1);
        assertThat(count(Cast.PELLE, "record.entry"))
                .as("a colleague outside the team")
                .isZero();
    }

    private Draft written(String... bodies) {
        return pen.write(file, Instant.now(), bodies);
    }

    private SignResult sign(OnDuty duty, Draft draft) {
        return pen.sign(duty, draft);
    }

    private List<Entry> record(OnDuty duty) {
        return pen.read(file, duty);
    }

    private long count(AccessContext who, String table) {
        return in(
                who,
                database -> database.sql("select count(*) from " + table + " where file_id = :file")
                        .param("file", file.value())
                        .query(Long.class)
                        .single());
    }

    private int change(String sql, UUID id) {
        return in(Cast.RONJA, database -> database.sql(sql).param("id", id).update());
    }

    private <T> T in(AccessContext who, Function<JdbcClient, T> work) {
        return Access.as(who, () -> cast.inTransaction(work));
    }
}
