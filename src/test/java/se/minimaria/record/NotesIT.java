package se.minimaria.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.person.CareTeam;
import se.minimaria.person.OpenFile;
import se.minimaria.record.SaveResult.Conflict;
import se.minimaria.record.SaveResult.Gone;
import se.minimaria.record.SaveResult.Saved;
import se.minimaria.record.SaveResult.TooLong;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class NotesIT {

    private static final Instant VISIT = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    OpenFile openFile;

    @Autowired
    CareTeam team;

    @Autowired
    WriteDraft writeDraft;

    @Autowired
    Cast cast;

    private FileId file = FileId.next();

    @BeforeEach
    void openAFileForRonjaAndDoris() {
        file = Access.as(
                Cast.RONJA,
                () -> openFile.open(
                        Cast.REGION,
                        Cast.young(Cast.someone()),
                        Set.of(Cast.RONJA.assignment(), Cast.DORIS.assignment())));
    }

    @Test
    void beginTwiceAndAreOne() {
        var visit = Optional.of(UUID.randomUUID());

        var draft = begin(Cast.RONJA, visit);

        assertThat(begin(Cast.RONJA, visit)).isEqualTo(draft);
        assertThat(begin(Cast.RONJA, Optional.empty()).id()).isNotEqualTo(draft.id());
        assertThat(begin(Cast.RONJA, Optional.empty())).isEqualTo(begin(Cast.RONJA, Optional.empty()));
        assertThat(begin(Cast.DORIS, visit).id()).isNotEqualTo(draft.id());
        assertThat(draft.occurredAt()).isEqualTo(VISIT);
        assertThat(logged("draft")).startsWith("wrote", "read");
    }

    @Test
    void keepEverySectionAsItWasWritten() {
        var draft = begin(Cast.RONJA, Optional.empty());
        var sections = List.of(
                section("Rad ett\r\nRad två \"citat\" å ä ö 🌱"),
                section(""),
                new DraftSection(
                        "Familj", Topic.FAMILY, About.ANOTHER_PERSON, "Bor hos sin moster", Cast.FALUN, "Behövs"));

        var saved = (Saved) save(Cast.RONJA, draft.id(), 1, sections);

        assertThat(saved.draft().sections()).isEqualTo(sections);
        assertThat(saved.draft().sections().getFirst().body()).startsWith("Rad ett\nRad två");
        assertThat(saved.draft().version()).isEqualTo(2);
        assertThat(Access.as(Cast.RONJA, () -> writeDraft.find(draft.id()))).contains(saved.draft());
        assertThat(Access.as(Cast.RONJA, () -> writeDraft.mine())).contains(saved.draft());
    }

    @Test
    void countOnlySavesThatChangeSomething() {
        var draft = begin(Cast.RONJA, Optional.empty());
        var text = List.of(section("Sover bättre"));

        var first = (Saved) save(Cast.RONJA, draft.id(), 1, text);
        var again = (Saved) save(Cast.RONJA, draft.id(), 2, text);
        var late = (Saved) save(Cast.RONJA, draft.id(), 1, text);

        assertThat(first.draft().version()).isEqualTo(2);
        assertThat(again.draft()).isEqualTo(first.draft());
        assertThat(late.draft()).isEqualTo(first.draft());
    }

    @Test
    void areNeverWrittenOverUnseen() {
        var draft = begin(Cast.RONJA, Optional.empty());
        var theirs = List.of(section("Vad Doris skrev"));
        save(Cast.DORIS, draft.id(), 1, theirs);

        var conflict = (Conflict) save(Cast.RONJA, draft.id(), 1, List.of(section("Vad Ronja skrev")));

        assertThat(conflict.by()).isEqualTo(Cast.DORIS.staff());
        assertThat(conflict.theirs().sections()).isEqualTo(theirs);
        assertThat(save(Cast.RONJA, draft.id(), conflict.theirs().version(), List.of(section("Båda"))))
                .isInstanceOf(Saved.class);
    }

    @Test
    void refuseASectionThatIsTooLong() {
        var draft = begin(Cast.RONJA, Optional.empty());
        var longest = section("x".repeat(WriteDraft.AT_MOST));

        assertThat(save(Cast.RONJA, draft.id(), 1, List.of(longest, section(longest.body() + "x"))))
                .isEqualTo(new TooLong(1, WriteDraft.AT_MOST));
        assertThat(save(Cast.RONJA, draft.id(), 1, List.of(longest))).isInstanceOf(Saved.class);
    }

    @Test
    void areThrownAwayByTheirAuthorOnly() {
        var draft = begin(Cast.RONJA, Optional.empty());

        Access.run(Cast.DORIS, () -> writeDraft.discard(draft.id()));
        assertThat(Access.as(Cast.RONJA, () -> writeDraft.of(file))).containsExactly(draft);
        Access.run(Cast.RONJA, () -> writeDraft.discard(draft.id()));

        assertThat(Access.as(Cast.RONJA, () -> writeDraft.of(file))).isEmpty();
        assertThat(save(Cast.RONJA, draft.id(), 1, List.of(section("Sent")))).isEqualTo(new Gone());
    }

    @Test
    void areBehindTheirFile() {
        var draft = begin(Cast.RONJA, Optional.empty());

        for (var stranger : List.of(Cast.PELLE, Cast.KIM, Cast.LO, Cast.SAMI_AT_REGION, Cast.SAMI_AT_FALUN)) {
            assertThat(Access.as(stranger, () -> writeDraft.find(draft.id()))).isEmpty();
            assertThat(Access.as(stranger, () -> writeDraft.of(file))).isEmpty();
            assertThat(save(stranger, draft.id(), 1, List.of(section("Insmuget"))))
                    .isEqualTo(new Gone());
            Access.run(stranger, () -> writeDraft.discard(draft.id()));
            assertThatThrownBy(() -> begin(stranger, Optional.empty())).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Access.as(Cast.RONJA, () -> writeDraft.find(draft.id()))).contains(draft);
    }

    @Test
    void doNotBeginWhenTheLogFails() {
        assertThatThrownBy(() -> begin(Cast.unloggable(Cast.RONJA), Optional.empty()))
                .hasStackTraceContaining("0x00");

        assertThat(Access.as(Cast.RONJA, () -> writeDraft.of(file))).isEmpty();
    }

    private Draft begin(OnDuty duty, Optional<UUID> visit) {
        return Access.as(duty, () -> writeDraft.begin(file, visit, VISIT));
    }

    private SaveResult save(OnDuty duty, DraftId draft, int version, List<DraftSection> sections) {
        return Access.as(duty, () -> writeDraft.save(draft, version, sections));
    }

    private static DraftSection section(String body) {
        return new DraftSection("Mående", Topic.WELLBEING, About.SUBJECT_ONLY, body, null, null);
    }

    private List<String> logged(String kind) {
        return Access.as(
                Cast.RONJA,
                () -> cast.inTransaction(database -> database.sql("""
                        select action from access.log where file_id = :file and object_kind = :kind order by seq""")
                        .param("file", file.value())
                        .param("kind", kind)
                        .query(String.class)
                        .list()));
    }
}
