package se.minimaria.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** Direct connections for tests: to the database that the shared application runs, and to the oldest we support. */
public final class TestDatabase implements Closeable {

    private static final Path SHARED = Path.of("target/test-data");
    private static final Path OLDEST = Path.of("target/test-data-oldest");

    private final Path data;
    private final Closeable server;

    private TestDatabase(Path data, Closeable server) {
        this.data = data;
        this.server = server;
    }

    /** The database of the running application. */
    public static TestDatabase shared() {
        return new TestDatabase(SHARED, () -> {});
    }

    /** The database of a data folder that somebody else runs. */
    public static TestDatabase at(Path data) {
        return new TestDatabase(data, () -> {});
    }

    /** A new, migrated database on the oldest PostgreSQL that we support. */
    public static TestDatabase oldest() throws IOException {
        FileSystemUtils.deleteRecursively(OLDEST);
        var data = DataFolder.open(OLDEST);
        try (var jar = new ZipFile(oldestJar().toFile());
                var archive = jar.getInputStream(jar.getEntry(PostgresBinaries.archiveName()))) {
            return migrated(OLDEST, data, EmbeddedDatabase.start(data, archive, "postgres-bin"));
        }
    }

    /** A new, migrated database in a folder of its own, for somebody who wants to break it. */
    public static TestDatabase fresh(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        var data = DataFolder.open(folder);
        return migrated(folder, data, EmbeddedDatabase.start(data));
    }

    private static TestDatabase migrated(Path folder, DataFolder data, EmbeddedDatabase database) {
        Migrations.run(database.access(), false);
        var migrated = new TestDatabase(folder, () -> {
            database.close();
            data.close();
        });
        ContextKey.publish(database.access(), migrated.secrets());
        return migrated;
    }

    private static Path oldestJar() throws IOException {
        try (var files = Files.list(Path.of("target/postgres-oldest"))) {
            return files.findFirst().orElseThrow();
        }
    }

    public Secrets secrets() {
        try {
            var file = data.resolve("installation.secret");
            if (!Files.exists(file)) {
                Files.writeString(file, "00".repeat(32));
            }
            return new Secrets(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** As the one who may everything, to lay out rows and to look behind the policies. */
    public Connection asSuperuser() throws SQLException {
        var properties = properties();
        return DriverManager.getConnection(
                properties.getProperty("url"),
                properties.getProperty("superuser"),
                properties.getProperty("superuser.password"));
    }

    /** As the application. */
    public Connection asApplication() throws SQLException {
        try {
            return DriverManager.getConnection(
                    properties().getProperty("url"),
                    "minimaria_app",
                    Files.readString(data.resolve("app.secret")).strip());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The JDBC address. */
    public String url() {
        return properties().getProperty("url");
    }

    private Properties properties() {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(data.resolve("database.properties"))));
            return properties;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
