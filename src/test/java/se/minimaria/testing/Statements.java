package se.minimaria.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements of a piece of work. */
public final class Statements {

    private Statements() {}

    /** How many statements the work executed, on the thread that does it. */
    public static long during(Runnable work) {
        var thread = Thread.currentThread().getName();
        return executed(work).stream()
                .filter(event -> event.getThreadName().equals(thread))
                .count();
    }

    /** How many statements were executed meanwhile by anybody, as when a page is asked for over the wire. */
    public static long onAnyThread(Runnable work) {
        return executed(work).size();
    }

    private static List<ILoggingEvent> executed(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var seen = new OnTheirThread();
        seen.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(seen);
        try {
            work.run();
        } finally {
            logger.detachAppender(seen);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        return List.copyOf(seen.list).stream()
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .toList();
    }

    /** Keeps which thread an event is from; left alone, an event takes the name of the first thread that asks. */
    private static final class OnTheirThread extends ListAppender<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    }
}
