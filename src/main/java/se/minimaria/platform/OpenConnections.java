package se.minimaria.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Opens the connections that the pool hands out, knows whether the database is away, and can cut them all: whoever waits
 * for an answer from a server that hangs is told so, instead of hanging with it.
 */
final class OpenConnections extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(OpenConnections.class);

    private final Set<Connection> opened = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile boolean away;

    OpenConnections(DatabaseAccess access) {
        super(source(access));
    }

    private static DataSource source(DatabaseAccess access) {
        var source = new DriverManagerDataSource(
                access.url(), access.app().role(), access.app().password());
        var properties = new Properties();
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "minimaria");
        source.setConnectionProperties(properties);
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        opened.add(connection);
        return connection;
    }

    boolean away() {
        return away;
    }

    void away(boolean now) {
        away = now;
    }

    /** A pool of these that lets nobody wait for a connection while the database is away. */
    HikariDataSource pool(HikariConfig config) {
        config.setDataSource(this);
        return new HikariDataSource(config) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away) {
                    throw new SQLTransientConnectionException("The database is away");
                }
                return super.getConnection();
            }
        };
    }

    /** Ends every connection without asking the server; what was not committed never happened. */
    void cut() {
        List<Connection> all;
        synchronized (opened) {
            all = List.copyOf(opened);
            opened.clear();
        }
        for (var connection : all) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                log.debug("event=already-cut", gone);
            }
        }
    }
}
