package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.person.FileOpening.Opened;
import se.minimaria.person.SearchResult.Found;
import se.minimaria.person.SearchResult.NotSearchable;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class FindFilesIT {

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @Autowired
    FindFiles findFiles;

    @Autowired
    Identifiers identifiers;

    @Autowired
    Cast cast;

    @Test
    void findsByTheBeginningOfEitherNameInAnyWriting() {
        var unique = Cast.someone();
        var name = new PersonName("Åsa-" + unique.given(), "Östén" + unique.family());
        var file = open(Cast.RONJA, Cast.young(name));

        for (var typed : List.of(
                "asa " + unique.given(),
                "ÅSA-" + unique.given().substring(0, 10),
                "osten" + unique.family(),
                "Östén" + unique.family() + " Ås",
                name.full())) {
            assertThat(ids(Cast.RONJA, typed)).as(typed).containsExactly(file);
        }
        assertThat(ids(Cast.RONJA, unique.family()))
                .as("not in the middle of a name")
                .isEmpty();
        assertThat(ids(Cast.RONJA, "%" + unique.family())).as("no wildcards").isEmpty();
    }

    @Test
    void saysWhichFilesOpen() {
        var name = Cast.someone();
        var file = open(Cast.RONJA, Cast.young(name));

        assertThat(hits(Cast.RONJA, name.family())).first().satisfies(hit -> {
            assertThat(hit.opens()).isTrue();
            assertThat(hit.birthYear()).hasValue(2009);
        });
        assertThat(hits(Cast.DORIS, name.family())).singleElement().satisfies(hit -> {
            assertThat(hit.file()).isEqualTo(file);
            assertThat(hit.opens()).isFalse();
        });
    }

    @Test
    void findsByWholeNumbersOnly() {
        var name = Cast.someone();
        var file = open(Cast.RONJA, Cast.young(name));
        var old = ReserveNumber.ofSerial(1_000 + (int) (Math.random() * 900_000_000));
        Access.run(Cast.RONJA, () -> identifiers.add(file, old));
        Access.run(Cast.RONJA, () -> identifiers.add(file, old.next()));
        var number = ((Opened) Access.as(Cast.RONJA, () -> readFile.read(file, Purpose.CARE)))
                .file()
                .number();

        assertThat(ids(Cast.RONJA, number)).containsExactly(file);
        assertThat(ids(Cast.DORIS, number)).containsExactly(file);
        assertThat(ids(Cast.RONJA, old.next().canonical())).containsExactly(file);
        assertThat(ids(Cast.RONJA, old.canonical())).as("a number given up").containsExactly(file);
        assertThat(find(Cast.RONJA, number.substring(0, 6))).isInstanceOf(NotSearchable.class);
        assertThat(ids(Cast.KIM, number)).isEmpty();
        assertThat(ids(Cast.KIM, old.canonical())).isEmpty();
    }

    @Test
    void findsNothingByAnythingElse() {
        var name = Cast.someone();
        open(Cast.RONJA, Cast.young(name));

        assertThat(find(Cast.RONJA, "F12.2")).isEqualTo(new NotSearchable("person.search.not-searchable"));
        assertThat(find(Cast.RONJA, "2009")).isEqualTo(new NotSearchable("person.search.not-searchable"));
        assertThat(find(Cast.RONJA, name.given().substring(0, 1)))
                .isEqualTo(new NotSearchable("person.search.too-short"));
    }

    @Test
    void showsProtectedPersonsAndRelativesToTheirTeamOnly() {
        for (var relative : List.of(true, false)) {
            var name = Cast.someone();
            var protection = relative ? Protection.NONE : Protection.MARKED;
            var file = open(Cast.RONJA, Cast.young(name, protection, relative, false));
            var number = ReserveNumber.ofSerial(1_000 + (int) (Math.random() * 900_000_000));
            Access.run(Cast.RONJA, () -> identifiers.add(file, number));

            assertThat(ids(Cast.RONJA, name.family())).containsExactly(file);
            assertThat(ids(Cast.RONJA, number.canonical())).containsExactly(file);
            assertThat(ids(Cast.DORIS, name.family())).isEmpty();
            assertThat(ids(Cast.DORIS, number.canonical())).isEmpty();
        }
    }

    @Test
    void findsInTheOwnStoreOnly() {
        var name = Cast.someone();
        var atRegion = open(Cast.SAMI_AT_REGION, Cast.young(name));
        var atFalun = open(Cast.SAMI_AT_FALUN, Cast.young(name));

        assertThat(ids(Cast.SAMI_AT_REGION, name.family())).containsExactly(atRegion);
        assertThat(ids(Cast.SAMI_AT_FALUN, name.family())).containsExactly(atFalun);
        assertThat(ids(Cast.LO, name.family())).isEmpty();
        assertThat(ids(Cast.MIKA, name.family())).isEmpty();
    }

    @Test
    void stopsAtFiftyAndSaysThatThereIsMore() {
        var family = Cast.someone().family();
        for (var i = 0; i <= FindFiles.AT_MOST; i++) {
            open(Cast.MIKA, Cast.young(new PersonName("Alex", family)));
        }

        var found = (Found) find(Cast.MIKA, family);

        assertThat(found.hits()).hasSize(FindFiles.AT_MOST).doesNotHaveDuplicates();
        assertThat(found.more()).isTrue();
    }

    /** Behind a policy an operator that is not leakproof is checked row by row, whatever indexes there are. */
    @Test
    void readsAnIndexBehindThePolicy() {
        var plan = plan(SearchSql.BY_NAME);

        assertThat(plan)
                .containsPattern("client_file_by_name[^\\n]*\\n +Index Cond: .*name_key >= .*name_key < ")
                .containsPattern("client_file_by_given_name[^\\n]*\\n +Index Cond: .*given_key >= .*given_key < ");
        assertThat(plan("select id from person.client_file where name_key like :from || '%'"))
                .doesNotContainPattern("Index Cond: .*name_key");
    }

    private String plan(String sql) {
        return Access.as(
                Cast.RONJA,
                () -> cast.inTransaction(database -> {
                    database.sql("set local enable_seqscan = off").update();
                    return explain(database, sql);
                }));
    }

    private static String explain(JdbcClient database, String sql) {
        return String.join(
                "\n",
                database.sql("explain " + sql)
                        .param("from", "exempel")
                        .param("until", NameKey.endOf("exempel"))
                        .param("limit", 51)
                        .query(String.class)
                        .list());
    }

    private FileId open(OnDuty duty, NewFile file) {
        return Access.as(duty, () -> openFile.open(duty.principal(), file, Set.of(duty.assignment())));
    }

    private SearchResult find(OnDuty duty, String typed) {
        return Access.as(duty, () -> findFiles.find(typed));
    }

    private List<FileHit> hits(OnDuty duty, String typed) {
        return ((Found) find(duty, typed)).hits();
    }

    private List<FileId> ids(OnDuty duty, String typed) {
        return hits(duty, typed).stream().map(FileHit::file).toList();
    }
}
