package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.access.ChainStage.RONJA;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.person.OpenFile;
import se.minimaria.person.ReadFile;
import se.minimaria.record.ReadRecord;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** One opening is one row, whichever way it is opened; each use case logs by itself all the same. */
@MinimariaTest
class OneOpeningIT {

    private static final FileId FILE = FileId.next();
    private static final Opened READ = Opened.file(FILE, Purpose.CARE, Ground.TAKES_PART_IN_CARE);

    @Autowired
    ChainStage stage;

    @Autowired
    AccessLog log;

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @Autowired
    ReadRecord readRecord;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    @AfterEach
    void clear() throws SQLException {
        stage.clear();
    }

    @Test
    void isOneRowInOneTransactionAndTwoInTwo() throws SQLException {
        write(READ, READ, new Opened(FILE, "record", FILE.value(), "read", Purpose.CARE, Ground.TAKES_PART_IN_CARE));
        assertThat(rows()).isEqualTo(1);
        write(READ);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void isAnotherForAnotherFilePurposeGroundOrDocument() throws SQLException {
        write(
                READ,
                Opened.file(FileId.next(), Purpose.CARE, Ground.TAKES_PART_IN_CARE),
                Opened.file(FILE, Purpose.LOG_EXTRACT, Ground.TAKES_PART_IN_CARE),
                Opened.file(FILE, Purpose.CARE, Ground.OPEN_TO_CLINIC),
                Opened.file(FILE, Purpose.CARE, Ground.EMERGENCY),
                new Opened(FILE, "draft", FileId.next().value(), "read", Purpose.CARE, Ground.TAKES_PART_IN_CARE),
                Opened.unboundCopy(FILE.value(), Purpose.CARE));
        assertThat(rows()).isEqualTo(7);
    }

    @Test
    void isNeverWhatWasDone() throws SQLException {
        var wrote = new Opened(FILE, "draft", FILE.value(), "wrote", Purpose.CARE, Ground.TAKES_PART_IN_CARE);
        write(wrote, wrote, READ);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void isForAnEmergencyWhateverElseItIsFor() {
        assertThat(Opened.file(FILE, Purpose.CARE, Ground.EMERGENCY).purpose()).isEqualTo(Purpose.EMERGENCY);
    }

    @Test
    void countsOnlyWhatIsKept() throws SQLException {
        var outer = new TransactionTemplate(transactions);
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        Access.run(
                RONJA,
                () -> outer.executeWithoutResult(status -> {
                    nested.executeWithoutResult(inner -> {
                        log.write(READ);
                        inner.setRollbackOnly();
                    });
                    log.write(READ);
                }));
        assertThat(rows()).as("after a savepoint was gone back to").isEqualTo(1);

        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> Access.run(
                        RONJA,
                        () -> outer.executeWithoutResult(status -> {
                            log.write(READ);
                            apart.executeWithoutResult(inner -> log.write(READ));
                            throw new IllegalArgumentException("the outer one is taken back");
                        })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rows()).as("of the inner transaction").isEqualTo(2);
    }

    @Test
    void isOneForAFileAndItsRecordOnOnePageAndOneEachAlone() throws SQLException {
        var file = Access.as(
                Cast.RONJA,
                () -> openFile.open(Cast.REGION, Cast.young(Cast.someone()), Set.of(Cast.RONJA.assignment())));
        var page = new TransactionTemplate(transactions);
        Access.run(
                Cast.RONJA,
                () -> page.executeWithoutResult(status -> {
                    readFile.read(file, Purpose.CARE);
                    readRecord.entries(file, Optional.empty(), 10);
                }));
        assertThat(rowsOf(file)).isEqualTo(1);

        Access.run(Cast.RONJA, () -> readFile.read(file, Purpose.CARE));
        Access.run(Cast.RONJA, () -> readRecord.entries(file, Optional.empty(), 10));
        assertThat(rowsOf(file)).isEqualTo(3);
    }

    @Test
    void isOfAFileOrOfACopyAndNeverOfBothOrNeither() {
        for (var whose : new String[] {"gen_random_uuid(), gen_random_uuid()", "null, null"}) {
            assertThatThrownBy(() -> ChainStage.tamper("""
                            insert into access.log (principal_id, at, actor_name, actor_role, file_id, incoming_id,
                              object_kind, object_id, action, purpose, ground)
                            values ('region-provkedja', now(), '', '', %s, 'file', gen_random_uuid(), 'read', 'care', '')""".formatted(whose))).hasMessageContaining("log_check");
        }
    }

    private void write(Opened... openings) {
        Access.run(
                RONJA,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    for (var opened : openings) {
                        log.write(opened);
                    }
                }));
    }

    private static long rows() throws SQLException {
        return ChainStage.one("select count(*) from access.log where principal_id = 'region-provkedja'");
    }

    private static long rowsOf(FileId file) throws SQLException {
        return ChainStage.one("select count(*) from access.log where file_id = '" + file + "'");
    }
}
