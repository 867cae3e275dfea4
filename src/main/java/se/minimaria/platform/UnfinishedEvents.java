package se.minimaria.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Delivers again what has been published and not finished: a listener that failed, a node that died. What is younger than
 * {@link #PATIENCE} may still be under way.
 */
@Component
class UnfinishedEvents {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int MINUTES_BETWEEN = 5;

    private final JdbcClient database;
    private final IncompleteEventPublications publications;

    UnfinishedEvents(JdbcClient database, IncompleteEventPublications publications) {
        this.database = database;
        this.publications = publications;
    }

    /** Does nothing while another node is at it. Listeners work on after this has returned. */
    @Scheduled(initialDelay = MINUTES_BETWEEN, fixedDelay = MINUTES_BETWEEN, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void deliver() {
        if (alone()) {
            publications.resubmitIncompletePublicationsOlderThan(PATIENCE);
        }
    }

    private boolean alone() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('platform.unfinished-events'))")
                .query(Boolean.class)
                .single();
    }
}
