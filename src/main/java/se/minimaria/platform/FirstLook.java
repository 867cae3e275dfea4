package se.minimaria.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Looks at a database before a start changes anything in it: neither tables nor keys.
 *
 * <p>Its first start decides what a database is for, the synthetic county or real people, and it stays that: in the county
 * buttons open what passwords open elsewhere. An installation is known by its secret; under another one nobody could sign
 * in any more, and the nodes that run would lose their sight.
 */
final class FirstLook {

    private FirstLook() {}

    /**
     * Does nothing, or refuses.
     *
     * @param demo whether this start would make or go on with the synthetic county
     * @param newSecret whether it was said that the secret is another one from now on
     */
    static void at(DatabaseAccess access, Secrets secrets, boolean demo, boolean newSecret) {
        try (var database = DriverManager.getConnection(
                access.url(), access.owner().role(), access.owner().password())) {
            refuseAnotherUse(database, demo);
            if (!newSecret) {
                refuseAnotherSecret(database, secrets);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The database did not say what it is for", broken);
        }
    }

    private static void refuseAnotherUse(Connection database, boolean demo) throws SQLException {
        var county = holdsCounty(database);
        if (demo && (county.isPresent() ? !county.get() : isInUse(database))) {
            throw new RefusedStart(
                    "The demo needs an empty database, and this one is in use.",
                    "Give the demo another one (MINIMARIA_DATA or MINIMARIA_DB_URL), or set MINIMARIA_DEMO=false.");
        }
        if (!demo && county.orElse(false)) {
            throw new RefusedStart(
                    "This database holds the synthetic county, and the demo is off.",
                    "For real people begin with an empty database (another folder with MINIMARIA_DATA, or"
                            + " MINIMARIA_DB_URL). To go on with the county set MINIMARIA_DEMO=true.");
        }
    }

    private static void refuseAnotherSecret(Connection database, Secrets secrets) throws SQLException {
        if (exists(database, "access.context_key")
                && asked(database, "select exists (select from access.context_key)")
                && !knows(database, ContextKey.id(ContextKey.of(secrets)))) {
            throw new RefusedStart(
                    "This database belongs to an installation with another secret.",
                    "Put its installation.secret into the data folder. If the secret is lost or has been replaced on"
                            + " purpose, start once with MINIMARIA_NEW_SECRET=true (see docs/operations.md).");
        }
    }

    /** Whether the database was begun for the synthetic county; empty before its first start. */
    private static Optional<Boolean> holdsCounty(Connection database) throws SQLException {
        return exists(database, "platform.installation")
                ? Optional.of(asked(database, "select demo from platform.installation"))
                : Optional.empty();
    }

    /** A first start that was killed may have left an empty history of migrations. */
    private static boolean isInUse(Connection database) throws SQLException {
        return asked(database, """
                select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
                  and (schemaname, tablename) <> ('platform', 'migration'))""");
    }

    private static boolean exists(Connection database, String table) throws SQLException {
        return asked(database, "select to_regclass('" + table + "') is not null");
    }

    private static boolean knows(Connection database, String key) throws SQLException {
        try (var query = database.prepareStatement("select from access.context_key where id = ?")) {
            query.setString(1, key);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean asked(Connection database, String question) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
