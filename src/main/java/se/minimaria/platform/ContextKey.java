package se.minimaria.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the database the key with which it checks signed contexts, in a table that only the owner reads.
 *
 * <p>HMAC-SHA-256 needs the key twice, mixed with two constants; the two mixtures are stored, so that the database can
 * check a signature with its built-in {@code sha256} alone.
 */
public final class ContextKey {

    private static final Logger log = LoggerFactory.getLogger(ContextKey.class);
    private static final int BLOCK = 64;
    private static final String PURPOSE = "access-context";

    private ContextKey() {}

    /** The key that signs contexts. */
    public static byte[] of(Secrets secrets) {
        return secrets.keyFor(PURPOSE);
    }

    /** Names the key without telling it; contexts carry this name, so that one under a key that is gone is known at once. */
    public static String id(byte[] key) {
        return Secrets.sign(key, "id").substring(0, 12);
    }

    /** Makes the installation's key the only one: what any other has signed is worth nothing from now on. */
    static void publish(DatabaseAccess access, Secrets secrets) {
        var key = of(secrets);
        try (var database = DriverManager.getConnection(
                access.url(), access.owner().role(), access.owner().password())) {
            database.setAutoCommit(false);
            insert(database, key);
            var withdrawn = withdrawOthers(database, id(key));
            database.commit();
            if (withdrawn > 0) {
                log.warn("event=context-keys-withdrawn count={}", withdrawn);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The database did not take the key for contexts", broken);
        }
    }

    private static void insert(Connection database, byte[] key) throws SQLException {
        try (var statement = database.prepareStatement("""
                insert into access.context_key (id, inner_pad, outer_pad) values (?, ?, ?)
                on conflict (id) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad""")) {
            statement.setString(1, id(key));
            statement.setBytes(2, pad(key, (byte) 0x36));
            statement.setBytes(3, pad(key, (byte) 0x5c));
            statement.executeUpdate();
        }
    }

    private static int withdrawOthers(Connection database, String own) throws SQLException {
        try (var statement = database.prepareStatement("delete from access.context_key where id <> ?")) {
            statement.setString(1, own);
            return statement.executeUpdate();
        }
    }

    private static byte[] pad(byte[] key, byte constant) {
        var padded = new byte[BLOCK];
        System.arraycopy(key, 0, padded, 0, key.length);
        for (int i = 0; i < BLOCK; i++) {
            padded[i] ^= constant;
        }
        return padded;
    }
}
