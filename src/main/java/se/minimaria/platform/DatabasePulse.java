package se.minimaria.platform;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Feels twice a second whether the database answers, on a connection of the pool, and starts the embedded server again
 * when it has died. What it feels decides whether pages or the static notice are served; it is nobody's lock.
 */
@Component
class DatabasePulse implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DatabasePulse.class);
    private static final long PERIOD_MILLIS = 500;
    private static final int PATIENCE_SECONDS = 1;

    private final DataSource pool;
    private final RunningDatabase database;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("database-pulse").factory());
    private volatile boolean answers = true;
    private volatile boolean running;

    DatabasePulse(DataSource pool, RunningDatabase database) {
        this.pool = pool;
        this.database = database;
    }

    /** Whether the database answered a moment ago. */
    boolean answers() {
        return answers;
    }

    private void feel() {
        var before = answers;
        try {
            database.embedded().ifPresent(embedded -> embedded.server().revive());
            answers = ping();
        } catch (RuntimeException broken) {
            answers = false;
            log.error("event=embedded-server-cannot-start", broken);
        }
        if (before != answers) {
            log.warn("event=database-{}", answers ? "back" : "gone");
        }
    }

    private boolean ping() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        var beat = thread.scheduleWithFixedDelay(this::feel, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        if (beat.isCancelled()) {
            throw new IllegalStateException("The database's pulse cannot be felt");
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
