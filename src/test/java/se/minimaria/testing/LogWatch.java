package se.minimaria.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps every line that is logged while tests run, with its arguments, its context and all exceptions' messages, so that
 * {@link LogsNameNobody} can look through them. Each application under test attaches it anew, because a starting one resets
 * the logging.
 */
@Component
final class LogWatch {

    private static final Set<String> KEPT = Collections.synchronizedSet(new LinkedHashSet<>());

    /** What tests typed into forms, name by name. */
    private static final KnownPeople TYPED = new KnownPeople();

    private static final Set<String> SECRET = Set.of("name", "password", "code", "kod", "ord");
    private static final Pattern MACHINE_WORD = Pattern.compile("/.*|[0-9a-f-]{36}|[A-Z_]+|[a-z-]+");

    /**
     * Demo people at work are printed on purpose, with their titles, so that whoever tries the demo knows whom to choose.
     */
    private static final String DEMO = "se.minimaria.demo.DemoStart";

    LogWatch() {
        attach();
    }

    /** Listens to everything, unless it does already. */
    static void attach() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(Keeper.NAME) == null) {
            var keeper = new Keeper(KEPT);
            keeper.setContext(root.getLoggerContext());
            keeper.start();
            root.addAppender(keeper);
        }
    }

    /** All lines so far. */
    static List<String> lines() {
        synchronized (KEPT) {
            return List.copyOf(KEPT);
        }
    }

    /** Notes what a test puts into a form. */
    static synchronized void typed(Map<String, String> fields) {
        var given = fields.get("given");
        var family = fields.get("family");
        if (given != null && family != null && !given.isBlank() && !family.isBlank()) {
            TYPED.person(given, family);
        }
        fields.forEach((field, value) -> {
            if (SECRET.contains(field) || !MACHINE_WORD.matcher(value).matches()) {
                TYPED.text(value);
            }
        });
    }

    /** Adds what was typed to the people of the database. */
    static synchronized void addTyped(KnownPeople people) {
        people.addAll(TYPED);
    }

    /** The listener itself. */
    static final class Keeper extends AppenderBase<ILoggingEvent> {

        static final String NAME = "log-watch";

        private final Set<String> kept;

        Keeper(Set<String> kept) {
            this.kept = kept;
            setName(NAME);
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getLoggerName().equals(DEMO)) {
                kept.add(text(event));
            }
        }

        /** All that an appender could write of an event, whatever its pattern. */
        private static String text(ILoggingEvent event) {
            return String.join(
                    "\n",
                    event.getLoggerName(),
                    Objects.requireNonNullElse(event.getFormattedMessage(), ""),
                    arguments(event.getArgumentArray()),
                    event.getMDCPropertyMap().toString(),
                    Objects.requireNonNullElse(event.getKeyValuePairs(), List.of())
                            .toString(),
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }

        private static String arguments(Object @Nullable [] arguments) {
            return arguments == null
                    ? ""
                    : Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining("\n"));
        }
    }
}
