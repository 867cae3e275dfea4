package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.ChainVerdict.Broken;
import se.minimaria.access.ChainVerdict.Fault;
import se.minimaria.access.ChainVerdict.Whole;
import se.minimaria.testing.MinimariaTest;

/** Whoever may everything in the database changes the log, and it shows where and how. */
@MinimariaTest
class TamperedLogIT {

    private static final String LOG = "access.log l where l.principal_id = 'region-provkedja'";
    private static final String SEAL = "access.log_seal s where s.principal_id = 'region-provkedja'";
    private static final String HEAD = "access.log_head h where h.principal_id = 'region-provkedja'";
    private static final String SECOND =
            " and l.xid in (select l.xid from access.log l, access.log_seal s where l.principal_id = 'region-provkedja'"
                    + " and s.principal_id = l.principal_id and s.n = 2 and l.xid >= s.xid_from and l.xid < s.xid_before"
                    + " order by l.seq limit %d)";
    private static final String ONE = LOG + SECOND.formatted(1);
    private static final String TWO = LOG + SECOND.formatted(2);
    private static final String ALL = LOG + SECOND.formatted(3);

    @Autowired
    ChainStage stage;

    @BeforeEach
    void sealThreeTimes() throws SQLException {
        stage.clear();
        stage.threeSeals();
        assertThat(stage.verify()).isEqualTo(new Whole(3, 7, 0));
    }

    @AfterEach
    void sweep() throws SQLException {
        stage.clear();
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                arguments("another purpose", update(ONE, "purpose = 'request'"), 2, Fault.ROW_CHANGED),
                arguments("another reader", update(ONE, "actor_name = 'Doris Påhittad'"), 2, Fault.ROW_CHANGED),
                arguments(
                        "a letter moved from one field to the next",
                        update(
                                ONE,
                                "actor_name = actor_name || left(actor_role, 1), actor_role = substr(actor_role, 2)"),
                        2,
                        Fault.ROW_CHANGED),
                arguments("a reader left out", update(ONE, "staff_id = null"), 2, Fault.ROW_CHANGED),
                arguments(
                        "a copy instead of a file",
                        update(ONE, "file_id = null, incoming_id = file_id"),
                        2,
                        Fault.ROW_CHANGED),
                arguments("a moment later", update(ONE, "at = at + interval '1 microsecond'"), 2, Fault.ROW_CHANGED),
                arguments(
                        "two rows that changed places",
                        update(
                                TWO,
                                "seq = (select sum(o.seq) from "
                                        + TWO.replace("l.", "o.").replace(" l ", " o ") + ") - seq"),
                        2,
                        Fault.ROW_CHANGED),
                arguments(
                        "all rows in one transaction",
                        update(
                                ALL,
                                "xid = (select min(s.xid_from::text::bigint)::text::xid8 from " + SEAL
                                        + " and s.n = 2)"),
                        2,
                        Fault.ROW_CHANGED),
                arguments("a row gone", "delete from " + ONE, 2, Fault.ROW_MISSING),
                arguments("all rows of a seal gone", "delete from " + ALL, 2, Fault.ROW_MISSING),
                arguments("a row of another server", update(ONE, "server = 1"), 2, Fault.ROW_MISSING),
                arguments(
                        "a row moved to another seal",
                        update(ONE, "xid = (select s.xid_from from " + SEAL + " and s.n = 3)"),
                        2,
                        Fault.ROW_MISSING),
                arguments("a row put in", another(ONE), 2, Fault.ROW_ADDED),
                arguments("the first seal gone", "delete from " + SEAL + " and s.n = 1", 1, Fault.SEAL_MISSING),
                arguments("a seal gone", "delete from " + SEAL + " and s.n = 2", 2, Fault.SEAL_MISSING),
                arguments("the last seal gone", "delete from " + SEAL + " and s.n = 3", 3, Fault.SEAL_MISSING),
                arguments("all seals gone", "delete from " + SEAL, 1, Fault.SEAL_MISSING),
                arguments(
                        "a seal gone and the next in its place",
                        "delete from " + SEAL + " and s.n = 2; update " + SEAL.replace(" where", " set n = 2 where")
                                + " and s.n = 3",
                        2,
                        Fault.SEAL_CHANGED),
                arguments(
                        "other rows sealed",
                        update(SEAL + " and s.n = 2", "rows_hash = sha256('')"),
                        2,
                        Fault.SEAL_CHANGED),
                arguments(
                        "another number of rows",
                        update(SEAL + " and s.n = 2", "row_count = 2"),
                        2,
                        Fault.SEAL_CHANGED),
                arguments(
                        "sealed at another time",
                        update(SEAL + " and s.n = 2", "sealed_at = sealed_at - interval '1 hour'"),
                        2,
                        Fault.SEAL_CHANGED),
                arguments(
                        "a seal that begins later",
                        update(SEAL + " and s.n = 1", "xid_from = '1'"),
                        1,
                        Fault.SEAL_CHANGED),
                arguments("a seal made anew", "delete from " + ONE + "; " + anew(2), 3, Fault.SEAL_CHANGED),
                arguments("the last seal made anew", anew(3), 3, Fault.SEAL_CHANGED),
                arguments("the note of the last seal gone", "delete from " + HEAD, 1, Fault.SEAL_ADDED),
                arguments(
                        "a seal put at the end",
                        update(HEAD, "n = 2, digest = (select s.digest from " + SEAL + " and s.n = 2)"),
                        3,
                        Fault.SEAL_ADDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void shows(String what, String sql, int seal, Fault fault) throws SQLException {
        for (var statement : sql.split(";", -1)) {
            assertThat(ChainStage.tamper(statement)).as(what).isPositive();
        }

        assertThat(stage.verify()).isEqualTo(new Broken(ChainStage.STORE, seal, fault));
    }

    @Test
    void doesNotHealByBeingSealedAgain() throws SQLException {
        ChainStage.tamper("delete from " + SEAL + " and s.n = 3");
        stage.open(1);

        assertThatThrownBy(stage::sealWhatHasEnded).hasStackTraceContaining("does not end where it was left");

        assertThat(stage.verify()).isEqualTo(new Broken(ChainStage.STORE, 3, Fault.SEAL_MISSING));
    }

    @Test
    void tellsTheFirstOfSeveralPlaces() throws SQLException {
        ChainStage.tamper("delete from " + SEAL + " and s.n = 3");
        ChainStage.tamper("delete from " + ONE);

        assertThat(stage.verify()).isEqualTo(new Broken(ChainStage.STORE, 2, Fault.ROW_MISSING));
    }

    @Test
    void isNotMistakenForRowsThatAreNotSealedYet() {
        stage.open(2);

        assertThat(stage.verify()).isEqualTo(new Whole(3, 7, 2));
    }

    private static String update(String where, String set) {
        return "update " + where.replaceFirst(" where", " set " + set.replace("$", "\\$") + " where");
    }

    private static String another(String where) {
        return """
                insert into access.log (principal_id, at, xid, server, actor_name, actor_role, file_id, object_kind,
                  object_id, action, purpose, ground)
                select principal_id, at, xid, server, 'Kim Provgård', actor_role, file_id, object_kind, object_id, action,
                  purpose, ground
                from %s""".formatted(where);
    }

    /** What the sealing function would say of the rows that are there now, a second later. */
    private static String anew(int number) {
        return """
                with remade as (
                  select s.n, r.row_count, r.rows_hash, s.sealed_at + interval '1 second' as made_at
                  from access.log_seal s,
                    access.rows_to_seal(s.principal_id, s.server, s.xid_from, s.xid_before) r
                  where s.principal_id = 'region-provkedja' and s.n = %d)
                update access.log_seal s set row_count = m.row_count, rows_hash = m.rows_hash, sealed_at = m.made_at,
                  digest = sha256(access.canon('seal 1', s.principal_id, s.n::text, s.server::text, s.xid_from::text,
                    s.xid_before::text, m.row_count::text, encode(m.rows_hash, 'hex'), encode(s.previous, 'hex'),
                    access.micros(m.made_at)))
                from remade m where s.principal_id = 'region-provkedja' and s.n = m.n""".formatted(number);
    }
}
