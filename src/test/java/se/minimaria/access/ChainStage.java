package se.minimaria.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;

/**
 * A principal that is in no network file, so that nobody but the test writes and seals its log, and the one who may
 * everything in its database.
 */
@Component
class ChainStage {

    static final PrincipalId STORE = new PrincipalId("region-provkedja");
    static final SystemActor JOB = new SystemActor("test", STORE);
    static final OnDuty RONJA =
            new OnDuty(AssignmentId.next(), StaffId.next(), STORE, null, Profession.NURSE, "Ronja Exempelsson");

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AccessLog log;
    private final SealLog sealing;
    private final VerifyLog verifying;
    private final Cast cast;

    ChainStage(AccessLog log, SealLog sealing, VerifyLog verifying, Cast cast) {
        this.log = log;
        this.sealing = sealing;
        this.verifying = verifying;
        this.cast = cast;
    }

    /** An empty log without a seal. */
    void clear() throws SQLException {
        for (var table : List.of("access.log", "access.log_seal", "access.log_head")) {
            tamper("delete from " + table + " where principal_id = 'region-provkedja'");
        }
    }

    /** As many openings, one transaction each. */
    void open(int times) {
        for (int i = 0; i < times; i++) {
            openAtOnce(1);
        }
    }

    /** As many openings in one transaction. */
    void openAtOnce(int times) {
        Access.as(
                RONJA,
                () -> cast.inTransaction(database -> {
                    for (int i = 0; i < times; i++) {
                        log.write(Opened.file(FileId.next(), Purpose.CARE, Ground.TAKES_PART_IN_CARE));
                    }
                    return times;
                }));
    }

    /** Seals everything that was written so far, once the transactions that others had begun before have ended. */
    List<SealLog.Made> seal() throws SQLException {
        var latest = one("select pg_current_xact_id()::text::bigint");
        Eventually.holds(
                PATIENCE,
                "earlier transactions have ended",
                () -> one("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint") > latest);
        return sealWhatHasEnded();
    }

    /** Seals what can be sealed at this moment. */
    List<SealLog.Made> sealWhatHasEnded() {
        return Access.as(JOB, sealing::seal);
    }

    ChainVerdict verify() {
        return Access.as(JOB, verifying::verify);
    }

    /** Three seals over two, three and two rows. */
    void threeSeals() throws SQLException {
        for (var rows : List.of(2, 3, 2)) {
            open(rows);
            seal();
        }
    }

    /** As the superuser: past every policy and every right. */
    static int tamper(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var statement = superuser.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    static long one(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The verdict of somebody with a connection of their own. */
    static ChainVerdict walked(Connection connection) {
        return new ChainWalk(STORE)
                .step(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                .orElseThrow();
    }

    /** An opening as the application's role writes it, on a connection of the test's own. */
    static String insert() {
        return """
                insert into access.log (principal_id, at, actor_name, actor_role, file_id, object_kind, object_id, action,
                  purpose, ground)
                values ('region-provkedja', now(), 'Ronja Exempelsson', 'NURSE', '%1$s', 'file', '%1$s', 'read', 'care',
                  'takes-part-in-care')""".formatted(UUID.randomUUID());
    }

    /** A transaction of whoever opens things here, begun and not ended. */
    static Connection opening() throws SQLException {
        return as(RONJA);
    }

    static Connection as(AccessContext context) throws SQLException {
        return as(TestDatabase.shared(), context);
    }

    /** A transaction as the application's role in a context. */
    static Connection as(TestDatabase database, AccessContext context) throws SQLException {
        var connection = database.asApplication();
        connection.setAutoCommit(false);
        run(
                connection,
                "select set_config('minimaria.context', '%s', true)"
                        .formatted(new SignedSettings(database.secrets()).of(context)));
        return connection;
    }

    static void run(AccessContext context, String sql) throws SQLException {
        run(TestDatabase.shared(), context, sql);
    }

    static void run(TestDatabase database, AccessContext context, String sql) throws SQLException {
        try (var connection = as(database, context)) {
            run(connection, sql);
            connection.commit();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
