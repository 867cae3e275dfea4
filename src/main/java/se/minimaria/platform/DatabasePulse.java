package se.minimaria.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Feels four times a second whether the database answers, on a connection of its own, and starts the embedded server again
 * when it has died. What it feels decides whether pages or the static notice are served; it is nobody's lock.
 */
@Component
class DatabasePulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DatabasePulse.class);
    private static final long PERIOD_MILLIS = 250;
    private static final int PATIENCE_SECONDS = 1;

    private final RunningDatabase database;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean starts = true;
    private @Nullable Connection own;

    DatabasePulse(RunningDatabase database) {
        this.database = database;
    }

    /** Whether the database answered a moment ago. */
    boolean answers() {
        return !database.connections().away();
    }

    private void feel() {
        try {
            if (database.embedded().isPresent()) {
                revive(database.embedded().get().server());
            }
            feel(ping());
            starts = true;
        } catch (IOException | RuntimeException broken) {
            say(false);
            if (starts) {
                log.error("event=embedded-server-cannot-start", broken);
            }
            starts = false;
        }
    }

    /** A server that died may take long to come up, so that it is gone is said first. */
    private void revive(EmbeddedServer server) throws IOException {
        if (!server.alive()) {
            say(false);
            server.revive();
        }
    }

    /** One missed beat may be a busy moment; after the second nobody is left waiting. */
    private void feel(boolean beat) {
        if (!beat && !answers()) {
            database.connections().cut();
        }
        say(beat);
    }

    private void say(boolean now) {
        if (answers() != now) {
            log.warn("event=database-{}", now ? "back" : "gone");
        }
        database.connections().away(!now);
    }

    private boolean ping() {
        try {
            if (own == null) {
                own = connect();
            }
            if (own.isValid(PATIENCE_SECONDS)) {
                return true;
            }
            own.close();
        } catch (SQLException gone) {
            log.debug("event=no-pulse", gone);
        }
        own = null;
        return false;
    }

    private Connection connect() throws SQLException {
        var access = database.access();
        var properties = new Properties();
        properties.setProperty("user", access.app().role());
        properties.setProperty("password", access.app().password());
        properties.setProperty("connectTimeout", "1");
        properties.setProperty("loginTimeout", "1");
        // a server that hangs must not collect threads of ours that wait for its greeting
        properties.setProperty("socketTimeout", "2");
        properties.setProperty("ApplicationName", "minimaria-pulse");
        return DriverManager.getConnection(access.url(), properties);
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("database-pulse").factory());
        var beat = started.scheduleWithFixedDelay(this::feel, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        if (beat.isCancelled()) {
            throw new IllegalStateException("The database's pulse cannot be felt");
        }
        thread = started;
    }

    @Override
    public void stop() {
        var stopped = thread;
        if (stopped != null) {
            stopped.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
