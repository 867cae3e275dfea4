package se.minimaria.browser;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;

/** Hears from the template engine which pages it made, and in which language. */
final class SeenTemplates extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Path ALL = Path.of("src/main/resources/templates");
    private static final int TEMPLATE = 1;
    private static final int LOCALE = 2;

    private final Logger clock = (Logger) LoggerFactory.getLogger(TemplateEngine.class.getName() + ".TIMER");
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /** Listens from now on: a context that starts later would send the listener away. */
    void listen() {
        start();
        clock.setLevel(Level.TRACE);
        clock.setAdditive(false);
        clock.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var told = event.getArgumentArray();
        seen.add(told[TEMPLATE] + " in " + String.valueOf(told[LOCALE]).replaceFirst("_.*", ""));
    }

    /** The pages that nobody has seen in a language. */
    Set<String> unseen(String language) {
        var left = new TreeSet<>(pages());
        left.removeIf(page -> seen.contains(page + " in " + language));
        return left;
    }

    @Override
    public void close() {
        clock.detachAppender(this);
        clock.setLevel(null);
        clock.setAdditive(true);
        stop();
    }

    /** Every template that is a page of its own and no part of one. */
    private static Set<String> pages() {
        try (var files = Files.walk(ALL)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(SeenTemplates::laysOutAPage)
                    .map(file -> ALL.relativize(file).toString().replaceFirst("\\.html$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean laysOutAPage(Path template) {
        try {
            return Files.readString(template).contains("~{layout/");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
