package se.minimaria.platform;

import java.sql.Connection;
import java.sql.SQLException;
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
 * Opens the connections that the pool hands out, and can cut them all: whoever waits for an answer from a server that
 * hangs is told so, instead of hanging with it.
 */
final class OpenConnections extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(OpenConnections.class);

    private final Set<Connection> opened = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

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
        // an error must not carry the row that it tripped over into a log
        properties.setProperty("logServerErrorDetail", "false");
        source.setConnectionProperties(properties);
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        opened.add(connection);
        return connection;
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
