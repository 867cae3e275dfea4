package se.minimaria.platform;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * A look at the database as the owner of the tables, for commands that change nothing. No migration runs. An embedded
 * server that runs is used beside the application that runs it; one that does not is started for as long as the look takes.
 */
public final class OwnersLook implements AutoCloseable {

    private final Connection connection;
    private final Closing closing;

    private OwnersLook(Connection connection, Closing closing) {
        this.connection = connection;
        this.closing = closing;
    }

    private interface Closing {
        void close() throws IOException;
    }

    /** Looks at the database that the application would use with these settings. */
    public static OwnersLook at(Environment environment) throws IOException, SQLException {
        var settings = Binder.get(environment).bindOrCreate("minimaria.platform", PlatformSettings.class);
        if (!settings.embedded()) {
            return new OwnersLook(connect(settings.url(), settings.owner(), settings.ownerPassword()), () -> {});
        }
        var folder = settings.data();
        if (!Files.exists(folder.resolve("database.properties"))) {
            throw new IllegalStateException("There is no database in the folder " + folder);
        }
        var data = DataFolder.openUnlessHeld(folder);
        return data.isPresent() ? started(data.get()) : running(folder);
    }

    private static OwnersLook running(Path folder) throws IOException, SQLException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(folder.resolve("database.properties"))));
        var password = Files.readString(folder.resolve("owner.secret")).strip();
        return new OwnersLook(connect(properties.getProperty("url"), "minimaria_owner", password), () -> {});
    }

    private static OwnersLook started(DataFolder data) throws IOException, SQLException {
        try {
            var database = EmbeddedDatabase.start(data);
            try {
                var owner = database.access().owner();
                return new OwnersLook(connect(database.access().url(), owner.role(), owner.password()), () -> {
                    database.close();
                    data.close();
                });
            } catch (SQLException broken) {
                database.close();
                throw broken;
            }
        } catch (IOException | SQLException | RuntimeException broken) {
            data.close();
            throw broken;
        }
    }

    /** Everything in one transaction is seen as it was when it began. */
    private static Connection connect(String url, String role, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "minimaria-look");
        var connection = DriverManager.getConnection(url, properties);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws IOException, SQLException {
        try {
            connection.close();
        } finally {
            closing.close();
        }
    }
}
