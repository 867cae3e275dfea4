package se.minimaria.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.AccessContext;
import se.minimaria.access.SignedSettings;
import se.minimaria.platform.TestDatabase;

/**
 * One specimen row in every sealed table, and attempts at them as anybody, in one transaction that is rolled back in the
 * end.
 */
final class LaidOut implements AutoCloseable {

    /** A row that broke a constraint had passed the policies already. */
    private static final String CONSTRAINT = "23";

    /** What the database says when nobody answers for a statement. */
    private static final String NO_CONTEXT = "MM001";

    private static final String NO_RIGHT = "42501";

    private static final List<String> REFUSALS = List.of(NO_RIGHT, "23502", "23503", "23505", "23514");

    private final Connection connection;
    private final SignedSettings settings;
    private final SpecimenRows specimens;
    private final List<String> tables;
    private final List<String> views;

    /** Somebody who tries: a database role in a context. */
    record Who(String name, String role, AccessContext context) {}

    LaidOut(TestDatabase database, AccessContext onDuty, Plot plot) throws SQLException {
        this.connection = database.asSuperuser();
        this.settings = new SignedSettings(database.secrets());
        connection.setAutoCommit(false);
        run("set local session_replication_role = replica");
        this.specimens = new SpecimenRows(connection, plot);
        this.tables = specimens.tables();
        this.views = SpecimenRows.views(connection);
        // defaults name whoever is on duty
        run(setting(onDuty));
        run("select access.prepare_log('" + SpecimenRows.PRINCIPAL + "', '2026-01-01')");
        specimens.lay();
        run("set local session_replication_role = origin");
    }

    List<String> tables() {
        return tables;
    }

    /** The sealed tables, and the views beside them. */
    List<String> targets() {
        return Stream.concat(tables.stream(), views.stream()).sorted().toList();
    }

    boolean isView(String target) {
        return views.contains(target);
    }

    /** For questions to the catalogue and to the specimens, past all policies. */
    Connection superuser() {
        return connection;
    }

    SpecimenRows specimens() {
        return specimens;
    }

    /** Lays other rows too, whatever they refer to. */
    void beside(List<String> rows) throws SQLException {
        run("set local session_replication_role = replica");
        for (var sql : rows) {
            run(sql);
        }
        run("set local session_replication_role = origin");
    }

    /** What one can put in the place of a context without being able to sign one. */
    Map<String, String> settingsThatDoNotHold() {
        var now = Instant.now();
        var signed = settings.of(SealMatrix.team(), now);
        return Map.of(
                "without a context",
                "",
                "after the context's time",
                settings.of(SealMatrix.team(), now.minusSeconds(3600)),
                "in a context that names another",
                signed.replace(SpecimenRows.PRINCIPAL, "kommun-8002"),
                "in a context that nobody signed",
                "system||||||||");
    }

    /** Whether the application gets an answer to a question, be it an empty one. */
    boolean answers(String setting, String question) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            run("select set_config('minimaria.context', '" + setting + "', true)");
            statement.execute("set local role " + SealMatrix.APPLICATION);
            statement.execute(question);
            return true;
        } catch (SQLException refused) {
            if (!List.of(NO_CONTEXT, NO_RIGHT).contains(refused.getSQLState())) {
                throw refused;
            }
            return false;
        } finally {
            connection.rollback(before);
        }
    }

    /**
     * Whether somebody's statement, or the last of several, came through and found or touched a row; afterwards it is as
     * if it had not.
     */
    boolean came(Who who, @Nullable String sql) throws SQLException {
        if (sql == null) {
            return false;
        }
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            run(setting(who.context()) + "; set local role " + who.role());
            var came = touched(statement, statement.execute(sql));
            while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                came = touched(statement, statement.getResultSet() != null);
            }
            return came;
        } catch (SQLException refused) {
            if (!REFUSALS.contains(refused.getSQLState())) {
                throw refused;
            }
            return refused.getSQLState().startsWith(CONSTRAINT);
        } finally {
            connection.rollback(before);
        }
    }

    /** What somebody gets for an answer: its first value or the code of the refusal; afterwards it is as if not asked. */
    String answer(Who who, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            run(setting(who.context()));
            statement.execute("set local role " + who.role());
            try (var rows = statement.executeQuery(sql)) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
            }
        } catch (SQLException refused) {
            return "refused with " + refused.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }

    private static boolean touched(Statement statement, boolean hasRows) throws SQLException {
        return hasRows ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
    }

    private String setting(AccessContext context) {
        return "select set_config('minimaria.context', '" + settings.of(context) + "', true)";
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
