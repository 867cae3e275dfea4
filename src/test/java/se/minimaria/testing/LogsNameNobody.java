package se.minimaria.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.minimaria.platform.TestDatabase;

/**
 * Fails a test class after which a log names somebody, and the run when that comes out at its end. The names are those in
 * the database of the shared application at that moment, and what tests typed; the database server's own log is read too.
 */
public final class LogsNameNobody implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace OWN = Namespace.create(LogsNameNobody.class);
    private static final Path SERVER_LOG = Path.of("target/test-data/postgres.log");

    /** Lines that have failed a class fail no other. */
    private static final Set<String> TOLD = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        LogWatch.attach();
        context.getRoot().getStore(OWN).computeIfAbsent("at the end", key -> (AutoCloseable) LogsNameNobody::check);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        check();
    }

    private static synchronized void check() throws SQLException, IOException {
        var lines = new ArrayList<>(LogWatch.lines());
        if (Files.exists(SERVER_LOG)) {
            lines.addAll(Files.readAllLines(SERVER_LOG));
        }
        lines.removeAll(TOLD);
        var people = everybody();
        var found = new ArrayList<String>();
        for (var line : lines) {
            people.namedIn(line).ifPresent(name -> {
                TOLD.add(line);
                found.add("»" + name + "« in: " + line);
            });
        }
        if (!found.isEmpty()) {
            throw new AssertionError("A log names somebody:\n" + String.join("\n", first(found)));
        }
    }

    /** Before the shared application has started there is only what was typed. */
    private static KnownPeople everybody() throws SQLException {
        var people = running() ? KnownPeople.in(TestDatabase.shared()) : new KnownPeople();
        LogWatch.addTyped(people);
        return people;
    }

    private static boolean running() {
        try (var database = TestDatabase.shared().asSuperuser()) {
            return database.isValid(1);
        } catch (SQLException | UncheckedIOException notYet) {
            return false;
        }
    }

    private static List<String> first(List<String> found) {
        return found.subList(0, Math.min(10, found.size()));
    }
}
