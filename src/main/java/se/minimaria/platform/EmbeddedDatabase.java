package se.minimaria.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings the embedded database to the point where it looks like any other: a server that runs, a database with its
 * roles, and a file for someone who needs {@code psql}.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "minimaria";
    private static final String SUPERUSER = "minimaria_super";

    private final EmbeddedServer server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(EmbeddedServer server, DatabaseAccess access) {
        this.server = server;
        this.access = access;
    }

    /** Starts the database of the data folder, with the PostgreSQL on the class path. */
    static EmbeddedDatabase start(DataFolder data) throws IOException {
        try (var archive = new ClassPathResource(PostgresBinaries.archiveName()).getInputStream()) {
            return start(data, archive, "postgres-bin");
        }
    }

    static EmbeddedDatabase start(DataFolder data, InputStream archive, String binariesFolder) throws IOException {
        var binaries = PostgresBinaries.unpack(archive, data.resolve(binariesFolder));
        var password = data.secret("superuser.secret");
        var server = new EmbeddedServer(binaries, data.resolve("postgres"));
        server.initialise(SUPERUSER, data.resolve("superuser.secret"));
        server.clear();
        var port = port(data);
        server.start(port);
        var owner = new DatabaseAccess.Login("minimaria_owner", data.secret("owner.secret"));
        var app = new DatabaseAccess.Login("minimaria_app", data.secret("app.secret"));
        var url = url(port, NAME);
        try (var database = connect(url(port, "postgres"), password)) {
            createDatabase(database);
        } catch (SQLException broken) {
            throw new IllegalStateException("The embedded database could not be prepared", broken);
        }
        try (var database = connect(url, password)) {
            bootstrap(database, owner, app);
        } catch (SQLException broken) {
            throw new IllegalStateException("The roles of the embedded database could not be made", broken);
        }
        data.writeSecret(
                "database.properties",
                "url=%s%nsuperuser=%s%nsuperuser.password=%s%n".formatted(url, SUPERUSER, password));
        return new EmbeddedDatabase(server, new DatabaseAccess(url, owner, app));
    }

    EmbeddedServer server() {
        return server;
    }

    DatabaseAccess access() {
        return access;
    }

    private static void createDatabase(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("create database " + NAME);
            }
        }
    }

    private static void bootstrap(Connection database, DatabaseAccess.Login owner, DatabaseAccess.Login app)
            throws SQLException, IOException {
        var script = new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8);
        try (var statement = database.createStatement()) {
            statement.execute(script);
            for (var login : new DatabaseAccess.Login[] {owner, app}) {
                // hexadecimal by construction, so quoting it is safe
                statement.execute("alter role %s password '%s'".formatted(login.role(), login.password()));
            }
        }
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, SUPERUSER, password);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The port of last time while it is free, so that addresses written down stay true; else any free one. */
    private static int port(DataFolder data) throws IOException {
        var known = data.resolve("database.properties");
        if (Files.exists(known)) {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(known)));
            var port = Integer.parseInt(properties.getProperty("url").replaceAll("^.*:(\\d+)/.*$", "$1"));
            if (free(port)) {
                return port;
            }
        }
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
