package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.minimaria.access.ChainStage.JOB;
import static se.minimaria.access.ChainStage.RONJA;
import static se.minimaria.access.ChainStage.STORE;
import static se.minimaria.access.ChainStage.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.ChainVerdict.Whole;
import se.minimaria.person.OpenFile;
import se.minimaria.person.ReadFile;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class LogChainIT {

    @Autowired
    ChainStage stage;

    @Autowired
    SealLog sealing;

    @Autowired
    VerifyLog verifying;

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @BeforeEach
    @AfterEach
    void clear() throws SQLException {
        stage.clear();
    }

    @Test
    void isWholeAfterRealOpenings() {
        var file = Access.as(
                Cast.RONJA,
                () -> openFile.open(Cast.REGION, Cast.young(Cast.someone()), Set.of(Cast.RONJA.assignment())));
        Access.run(Cast.RONJA, () -> readFile.read(file, Purpose.CARE));

        Eventually.holds(ChainStage.PATIENCE, "everything is sealed and whole", () -> {
            Access.run(Cast.system(Cast.REGION), sealing::seal);
            return Access.as(Cast.system(Cast.REGION), verifying::verify)
                            instanceof Whole(int seals, long rows, long left)
                    && seals > 0
                    && rows > 0
                    && left == 0;
        });
    }

    @Test
    void growsByOneSealForWhatEndedSinceTheLast() throws SQLException {
        assertThat(stage.verify()).isEqualTo(new Whole(0, 0, 0));
        assertThat(stage.seal()).isEmpty();

        stage.openAtOnce(3);
        stage.open(1);
        assertThat(stage.seal())
                .extracting(SealLog.Made::seal, SealLog.Made::rows)
                .containsExactly(tuple(1, 4L));
        assertThat(stage.seal()).isEmpty();
        stage.open(2);
        assertThat(stage.seal())
                .extracting(SealLog.Made::seal, SealLog.Made::rows)
                .containsExactly(tuple(2, 2L));

        assertThat(stage.verify()).isEqualTo(new Whole(2, 6, 0));
    }

    @Test
    void goesOnAfterADumpWasRestoredIntoAnotherServer() throws SQLException {
        stage.open(2);
        stage.seal();
        onAnotherServer(3, 5_000_000_000L);
        stage.open(1);

        assertThat(stage.seal()).extracting(SealLog.Made::rows).containsExactly(3L, 1L);
        stage.open(1);
        assertThat(stage.seal()).extracting(SealLog.Made::rows).containsExactly(1L);
        onAnotherServer(2, 6_000_000_000L);
        assertThat(stage.seal()).extracting(SealLog.Made::rows).containsExactly(2L);

        assertThat(stage.verify()).isEqualTo(new Whole(5, 9, 0));
    }

    @Test
    void isMadeInBearablePieces() throws SQLException {
        onAnotherServer(50_010, 1_000L);
        stage.open(1);

        assertThat(stage.seal()).extracting(SealLog.Made::rows).containsExactly(50_001L, 1L);
        assertThat(stage.seal()).extracting(SealLog.Made::rows).containsExactly(9L);

        assertThat(stage.verify()).isEqualTo(new Whole(3, 50_011, 0));
    }

    @Test
    void isWrittenByNobodyButItsFunctionInTheStoreOfItsSystemActor() throws SQLException {
        stage.threeSeals();
        for (var sql : List.of(
                "insert into access.log_seal select * from access.log_seal",
                "update access.log_seal set row_count = 0",
                "delete from access.log_seal",
                "truncate access.log_seal",
                "update access.log_head set n = 1",
                "delete from access.log_head",
                "select access.rows_to_seal('region-provkedja', 1, '0', '9')",
                "insert into access.log (xid) values ('3')",
                "insert into access.log (seq) values (1)",
                "insert into access.log (server) values (1)")) {
            assertThatThrownBy(() -> run(JOB, sql)).as(sql).hasMessageContaining("permission denied");
        }
        for (var other : List.of(RONJA, new YoungPerson(AccountId.next()))) {
            assertThatThrownBy(() -> run(other, "select access.seal_log()"))
                    .hasMessageContaining("sealed by a system actor");
        }
        assertThatThrownBy(() -> Access.as(RONJA, verifying::verify)).isInstanceOf(IllegalStateException.class);
        run(Cast.system(Cast.BORLANGE), "select access.seal_log()");
        assertThat(stage.verify()).isEqualTo(new Whole(3, 7, 0));
    }

    @Test
    void isMadeAndReadOnTheOldestDatabaseToo() throws Exception {
        try (var oldest = TestDatabase.oldest();
                var superuser = oldest.asSuperuser()) {
            run(oldest, JOB, "select access.prepare_log('region-provkedja', now()::date)");
            for (var rows : List.of(2, 1)) {
                for (int row = 0; row < rows; row++) {
                    run(oldest, RONJA, ChainStage.insert());
                }
                run(oldest, JOB, "select access.seal_log()");
            }
            assertThat(ChainStage.walked(superuser)).isEqualTo(new Whole(2, 3, 0));
            run(superuser, "update access.log set purpose = 'request' where seq = (select min(seq) from access.log)");
            assertThat(ChainStage.walked(superuser))
                    .isEqualTo(new ChainVerdict.Broken(STORE, 1, ChainVerdict.Fault.ROW_CHANGED));
        }
    }

    /** Rows as a dump brings them along: with the numbers of another server, one transaction each. */
    private void onAnotherServer(int rows, long firstXid) throws SQLException {
        stage.open(1);
        ChainStage.tamper("""
                insert into access.log (principal_id, at, xid, server, actor_name, actor_role, file_id, object_kind,
                  object_id, action, purpose, ground)
                select principal_id, at, (%d + n)::text::xid8, 7, actor_name, actor_role, file_id, object_kind, object_id,
                  action, purpose, ground
                from generate_series(1, %d) n,
                  (select * from access.log where principal_id = '%s' order by seq desc limit 1) l""".formatted(firstXid, rows, STORE));
        ChainStage.tamper("delete from access.log where seq = (select max(seq) from access.log where principal_id = '"
                + STORE + "' and server <> 7)");
    }
}
