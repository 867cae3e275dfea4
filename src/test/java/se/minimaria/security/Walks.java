package se.minimaria.security;

import java.sql.SQLException;
import se.minimaria.access.SignedSettings;
import se.minimaria.platform.TestDatabase;

/** Walks on any database, and takes away what earlier walks left there. */
final class Walks {

    private Walks() {}

    /** The step after which something was wrong, or −1, and what. */
    record Failed(int step, String wrong) {}

    static Failed walk(TestDatabase where, long seed, int run, int steps, boolean everywhere) throws SQLException {
        try (var database = new WalkDatabase(where.asApplication(), new SignedSettings(where.secrets()))) {
            var walk = new SealWalk(seed, run, database, everywhere);
            return new Failed(walk.walk(steps), walk.wrong());
        }
    }

    static void clean(TestDatabase where) throws SQLException {
        try (var superuser = where.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    delete from portal.account a using portal.link l
                    where l.account_id = a.id and l.principal_id like 'kommun-9%'""");
            for (var table : SpecimenRows.tables(superuser, "principal_id")) {
                statement.execute("delete from " + table + " where principal_id like 'kommun-9%'");
            }
        }
    }
}
