package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.person.MergeResult.Done;
import se.minimaria.person.MergeResult.ProtectionDiffers;
import se.minimaria.person.MergeResult.ReasonTooShort;
import se.minimaria.person.MergeResult.Refused;
import se.minimaria.shared.Ids;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Two volumes of one person are joined by a signpost, and parted again as if nothing had been. */
@MinimariaTest
class MergeFilesIT {

    private static final String WHY = "Samma person, hon visade legitimation";
    private static final LocalDate BORN = LocalDate.parse("2009-03-01");

    @Autowired
    MergeFiles merging;

    @Autowired
    OpenFile openFile;

    @Autowired
    KeepIdentity keeping;

    @Autowired
    ProtectIdentity protecting;

    @Autowired
    ChooseContact choosing;

    @Autowired
    FindFiles find;

    @Autowired
    AccessLog log;

    @Autowired
    Cast cast;

    private final PersonName name = Cast.someone();
    private FileId older = FileId.next();
    private FileId newer = FileId.next();

    @BeforeEach
    void openBoth() {
        older = open(Protection.NONE, false, Cast.RONJA);
        newer = open(Protection.NONE, false, Cast.RONJA);
    }

    @Test
    void movesWhatIsOpenAndPutsBackEveryByteOfIt() throws SQLException {
        var draft = draft(older, Cast.RONJA, false);
        var signed = draft(older, Cast.DORIS, true);
        var coming = visit(older, "2099-01-15T12:00:00Z", false);
        var been = visit(older, "2025-01-15T12:00:00Z", true);
        Access.run(Cast.RONJA, () -> keeping.verify(older, Proof.DOCUMENT));
        Access.run(Cast.RONJA, () -> keeping.reserve(newer, "Har inget nummer än"));
        Access.run(Cast.RONJA, () -> choosing.speak(older, LanguageNeed.UNASKED));
        draft(newer, Cast.DORIS, false);
        visit(newer, "2099-02-15T12:00:00Z", false);
        var before = FileDump.of(older, newer);
        var log = FileDump.log(older, newer);

        assertThat(merge(Cast.RONJA, older, newer)).isEqualTo(new Done());

        assertThat(FileDump.of(older, newer)).isNotEqualTo(before);
        assertThat(fileOf("record.draft", draft)).isEqualTo(newer);
        assertThat(fileOf("record.draft", signed)).isEqualTo(older);
        assertThat(fileOf("booking.attendance", coming)).isEqualTo(newer);
        assertThat(fileOf("booking.attendance", been)).isEqualTo(older);
        assertThat(closing(older)).map(Merge::into).contains(newer);
        assertThat(closing(newer)).isEmpty();

        assertThat(part(Cast.RONJA)).isEqualTo(new Done());

        assertThat(FileDump.of(older, newer)).isEqualTo(before);
        assertThat(closing(older)).isEmpty();
        assertThat(FileDump.log(older, newer)).as("what the log said stays").containsAll(log);
        assertThat(logged(older)).contains("merge merged", "merge parted");
        assertThat(logged(newer)).contains("merge merged", "merge parted");
    }

    @Test
    void leavesThereWhatWasSignedInTheMeantimeAndWhatIsNotAlone() throws SQLException {
        var draft = draft(older, Cast.RONJA, false);
        var second = draft(older, Cast.DORIS, false);
        draft(newer, Cast.DORIS, false);
        merge(Cast.RONJA, older, newer);

        assertThat(fileOf("record.draft", second)).as("two texts are not one").isEqualTo(older);
        FileDump.change("update record.draft set signed_as = gen_random_uuid() where id = '" + draft + "'");
        part(Cast.RONJA);

        assertThat(fileOf("record.draft", draft)).isEqualTo(newer);
    }

    @Test
    void beginsNothingInAClosedVolume() {
        merge(Cast.RONJA, older, newer);

        assertThatThrownBy(() -> draft(older, Cast.RONJA, false)).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> visit(older, "2099-01-15T12:00:00Z", false))
                .hasStackTraceContaining("row-level security");
        draft(newer, Cast.RONJA, false);
        part(Cast.RONJA);
        draft(older, Cast.RONJA, false);
    }

    @Test
    void findsBothByNameAndNumber() {
        merge(Cast.RONJA, older, newer);

        assertThat(((SearchResult.Found) Access.as(Cast.DORIS, () -> find.find(name.full()))).hits())
                .extracting(FileHit::file)
                .containsExactlyInAnyOrder(older, newer);
        var numbers = ((SearchResult.Found) Access.as(Cast.DORIS, () -> find.find(name.full())))
                .hits().stream().map(FileHit::number).toList();
        assertThat(numbers)
                .allSatisfy(number -> assertThat(Access.as(Cast.DORIS, () -> find.find(number)))
                        .isInstanceOfSatisfying(
                                SearchResult.Found.class,
                                found -> assertThat(found.hits()).hasSize(1)));
    }

    @Test
    void isForWhoeverIsOnBothTeams() {
        var dorises = open(Protection.NONE, false, Cast.DORIS);
        var ofTheClinic = Access.as(
                Cast.DORIS,
                () -> openFile.open(
                        Cast.REGION, Cast.young(name, Protection.NONE, false, true), Set.of(Cast.DORIS.assignment())));

        assertThat(merge(Cast.DORIS, older, newer)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.DORIS, older, dorises)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.DORIS, dorises, older)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.RONJA, ofTheClinic, older)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.KIM, older, newer)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.RONJA, older, older)).isInstanceOf(Refused.class);
        assertThat(Access.as(Cast.RONJA, () -> merging.merge(older, newer, "kort", false)))
                .isInstanceOf(ReasonTooShort.class);
        assertThat(closing(older)).isEmpty();

        merge(Cast.RONJA, older, newer);
        assertThat(part(Cast.DORIS)).isInstanceOf(Refused.class);
        assertThat(Access.as(Cast.DORIS, () -> merging.closing(older))).isEmpty();
        assertThat(closing(older)).isPresent();
    }

    @Test
    void joinsNoRelativeAndNoChain() {
        var relative = open(Protection.NONE, true, Cast.RONJA);
        var third = open(Protection.NONE, false, Cast.RONJA);
        assertThat(merge(Cast.RONJA, relative, newer)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.RONJA, newer, relative)).isInstanceOf(Refused.class);

        merge(Cast.RONJA, older, newer);
        assertThat(merge(Cast.RONJA, newer, third)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.RONJA, third, older)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.RONJA, older, third)).isInstanceOf(Refused.class);
        assertThat(merge(Cast.RONJA, third, newer)).isEqualTo(new Done());
        assertThat(Access.as(Cast.RONJA, () -> merging.volumes(newer))).hasSize(2);
    }

    @Test
    void letsTheStricterProtectionHoldOnlyWhenSomebodyDecidesSo() {
        var marked = open(Protection.MARKED, false, Cast.RONJA);

        assertThat(merge(Cast.RONJA, older, marked)).isInstanceOf(ProtectionDiffers.class);
        assertThat(Access.as(Cast.RONJA, () -> merging.merge(older, marked, WHY, true)))
                .isEqualTo(new Done());

        assertThat(Access.as(Cast.RONJA, () -> protecting.history(older)))
                .extracting(ProtectionMark::protection)
                .containsExactly(Protection.MARKED);
        assertThat(((SearchResult.Found) Access.as(Cast.DORIS, () -> find.find(name.full()))).hits())
                .extracting(FileHit::file)
                .doesNotContain(older, marked);
    }

    @Test
    void isOneHoweverOftenAndFastItIsSent() throws Exception {
        Callable<MergeResult> one = () -> merge(Cast.RONJA, older, newer);
        Callable<MergeResult> other = () -> merge(Cast.RONJA, newer, older);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = new ArrayList<MergeResult>();
            for (var done : threads.invokeAll(List.of(one, other, one, other))) {
                results.add(done.get());
            }
            assertThat(results).filteredOn(Done.class::isInstance).hasSize(2);
        }

        assertThat(closing(older).isPresent()).isNotEqualTo(closing(newer).isPresent());
    }

    private FileId open(Protection protection, boolean relative, OnDuty who) {
        var file = new NewFile(
                name, BORN, null, null, null, protection, relative, Cast.FALUN_CLINIC, false, OpenedBy.STAFF);
        return Access.as(who, () -> openFile.open(Cast.REGION, file, Set.of(who.assignment())));
    }

    private MergeResult merge(OnDuty who, FileId closed, FileId into) {
        return Access.as(who, () -> merging.merge(closed, into, WHY, false));
    }

    private MergeResult part(OnDuty who) {
        var merge = closing(older).orElseThrow().id();
        return Access.as(who, () -> merging.undo(merge, "Det var två olika personer"));
    }

    private Optional<Merge> closing(FileId file) {
        return Access.as(Cast.RONJA, () -> merging.closing(file));
    }

    /** Straight into the table, as the team: what is tested is not how notes are written. */
    private UUID draft(FileId file, OnDuty author, boolean signed) {
        return row("""
                insert into record.draft (id, principal_id, file_id, author_assignment, occurred_at, sections, version,
                  saved_at, saved_by, signed_as)
                values ('%s', 'region-dalarna', '%s', '%s', now(), '[]', 1, now(), '%s', %s)""", file, author.assignment(), author.staff(), signed ? "gen_random_uuid()" : "null");
    }

    private UUID visit(FileId file, String starts, boolean came) {
        var appointment = row("""
                insert into booking.appointment (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state, created_at)
                values ('%s', 'falun', 'digital', '%s', '%s', timestamptz '%s', timestamptz '%4$s' + interval '1 hour',
                  'booked', now())""", Cast.RONJA.staff(), Cast.RONJA.assignment(), starts);
        return row("""
                insert into booking.attendance (id, principal_id, appointment_id, file_id, outcome, created_at)
                values ('%s', 'region-dalarna', '%s', '%s', %s, now())""", appointment, file, came ? "'came'" : "null");
    }

    private UUID row(String sql, Object... values) {
        var id = Ids.next();
        var all = new ArrayList<Object>(List.of(values));
        all.addFirst(id);
        Access.run(
                Cast.RONJA,
                () -> cast.inTransaction(
                        database -> database.sql(sql.formatted(all.toArray())).update()));
        return id;
    }

    private FileId fileOf(String table, UUID row) throws SQLException {
        return new FileId(
                UUID.fromString(FileDump.texts("select file_id::text from %s where id = '%s'".formatted(table, row))
                        .getFirst()));
    }

    private List<String> logged(FileId file) {
        return Access.as(
                Cast.RONJA,
                () -> cast.inTransaction(database -> log.about(Cast.REGION, file, Optional.empty(), 50).stream()
                        .map(row -> row.objectKind() + " " + row.action())
                        .toList()));
    }
}
