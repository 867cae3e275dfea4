package se.minimaria.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.minimaria.access.AccessContext;
import se.minimaria.access.SignedSettings;

/** The walk's hands: statements as the application's role, each group in one transaction with one context. */
final class WalkDatabase implements AutoCloseable {

    private final Connection connection;
    private final SignedSettings settings;

    WalkDatabase(Connection connection, SignedSettings settings) throws SQLException {
        this.connection = connection;
        this.settings = settings;
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
        connection.setAutoCommit(false);
    }

    /** Statements that belong together. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Whether the database let the work through. */
    boolean lets(AccessContext context, Work work) throws SQLException {
        try {
            update("select set_config('minimaria.context', ?, true)", settings.of(context));
            work.run();
            connection.commit();
            return true;
        } catch (SQLException refused) {
            connection.rollback();
            if (Set.of("42501", "23503", "MM002", "P0001").contains(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** What a context sees of a table among the walk's own principals. */
    Set<UUID> seen(AccessContext context, String table, List<String> principals) throws SQLException {
        var ids = new HashSet<UUID>();
        var array = connection.createArrayOf("text", principals.toArray());
        lets(context, () -> {
            try (var statement =
                    connection.prepareStatement("select id from " + table + " where principal_id = any (?)")) {
                statement.setArray(1, array);
                var rows = statement.executeQuery();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        });
        return ids;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
