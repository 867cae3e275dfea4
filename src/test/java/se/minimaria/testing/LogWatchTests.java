package se.minimaria.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The watch itself: what it notices in a line, and what it lets pass. */
class LogWatchTests {

    private final Set<String> kept = new LinkedHashSet<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("a logger of its own " + UUID.randomUUID());
    private final KnownPeople people = new KnownPeople();

    @BeforeEach
    void listen() {
        log.setAdditive(false);
        log.setLevel(Level.INFO);
        var keeper = new LogWatch.Keeper(kept);
        keeper.setContext(log.getLoggerContext());
        keeper.start();
        log.addAppender(keeper);
        people.person("Elis", "Provsson");
        people.number("201201152389");
        people.alias("Blåbär");
        people.text("Jag sover dåligt sedan i höstas.");
    }

    @AfterEach
    void forget() {
        log.detachAndStopAllAppenders();
        MDC.clear();
    }

    @Test
    void noticesANameInTheMessageAndInAnArgumentThatIsNotShown() {
        log.warn("event=odd who=Elis Provsson");
        assertNoticed();
        log.warn("event=odd", "Provsson, Elis");
        assertNoticed();
    }

    @Test
    void noticesANameInTheContextAndInAKeyWithItsValue() {
        MDC.put("who", "Elis Provsson");
        log.warn("event=odd");
        assertNoticed();
        MDC.clear();
        log.atWarn().addKeyValue("who", "Elis Provsson").log("event=odd");
        assertNoticed();
    }

    @Test
    void noticesANameInAnExceptionAndInItsCause() {
        log.error("event=broken", new IllegalStateException("No file for Elis Provsson"));
        assertNoticed();
        var cause = new IllegalStateException("ERROR: duplicate key Detail: Key (given, family)=(Elis, Provsson)");
        log.error("event=broken", new IllegalStateException("broken", cause));
        assertNoticed();
        var suppressing = new IllegalStateException("broken");
        suppressing.addSuppressed(cause);
        log.error("event=broken", suppressing);
        assertNoticed();
    }

    @Test
    void noticesNumbersAliasesTextsAndAddresses() {
        for (var said : new String[] {
            "201201152389",
            "20120115-2389",
            "120115-2389",
            "Blåbär",
            "body=Jag sover dåligt sedan i höstas.",
            "070-123 45 67",
            "+46701234567",
            "elis@example.org"
        }) {
            log.info("event=odd what={}", said);
            assertNoticed();
        }
    }

    @Test
    void letsOpaqueIdsAndCountsPass() {
        log.info("event=signed-in staff={}", UUID.fromString("0190f000-0000-7000-8000-0701234567ab"));
        log.info("event=county-filled people=210 Elis={} Provsson={} year=2012", 1, 2);
        log.info("reference=7K2QAB handler=/arbete/personer/{id} at=201201150000");
        assertThat(kept)
                .hasSize(3)
                .allSatisfy(line -> assertThat(people.namedIn(line)).isEmpty());
    }

    private void assertNoticed() {
        assertThat(kept)
                .hasSize(1)
                .allSatisfy(line -> assertThat(people.namedIn(line)).as(line).isPresent());
        kept.clear();
    }
}
