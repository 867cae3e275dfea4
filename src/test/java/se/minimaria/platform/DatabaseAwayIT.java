package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.SpawnedApplication;

/** While the database is away, a static page says so; when it is back, so is everything else, without a new start. */
class DatabaseAwayIT {

    /** What is promised from the moment the database went away. */
    private static final Duration PROMISED = Duration.ofSeconds(3);

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private static SpawnedApplication application;

    @BeforeAll
    static void start() {
        application =
                SpawnedApplication.start(SpawnedApplication.newFolder("away"), Map.of("MINIMARIA_DEMO_SIZE", "0.01"));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void saysSoWhileTheServerHangsAndGoesOnWhenItDoes() throws Exception {
        application.signalServer("STOP");
        try {
            assertToldWithinThePromise();
            assertThat(application.get("/minimaria.css"))
                    .satisfies(file -> assertThat(file.statusCode()).isEqualTo(200))
                    .satisfies(file -> assertThat(file.body()).contains(".mm-bare"));
            for (var file : new String[] {"/img/favicon.svg", "/fonts/atkinson-hyperlegible-next.woff2"}) {
                assertThat(application.get(file).statusCode()).as(file).isEqualTo(200);
            }
            for (var page : new String[] {"/skriv", "/arbete", "/mina-sidor", "/en/", "/nowhere", "/demo"}) {
                assertThat(application.get(page)).as(page).satisfies(DatabaseAwayIT::saysSo);
            }
            assertThat(application.get("/lamna"))
                    .as("whoever wants to leave gets away")
                    .satisfies(exit -> assertThat(exit.statusCode()).isEqualTo(303))
                    .satisfies(exit -> assertThat(
                                    exit.headers().firstValue("Location").orElse(""))
                            .startsWith("https://"));
        } finally {
            application.signalServer("CONT");
        }
        assertPagesAreBack();
    }

    @Test
    void startsAServerAgainThatWasKilledAndLosesNothingThatWasAnswered() throws Exception {
        var killed = application.server();
        var mark = "Servern dödas";
        try (var senders = new Senders(application.port(), mark, 4)) {
            Eventually.holds(
                    RECOVERY, "messages arrive", () -> senders.confirmed().size() >= 8);
            killed.destroyForcibly();
            Eventually.holds(
                    PROMISED, "somebody is told", () -> !senders.refusals().isEmpty());
            Eventually.holds(
                    RECOVERY,
                    "the server runs again",
                    () -> application.server().pid() != killed.pid());
            var before = senders.confirmed().size();
            Eventually.holds(
                    RECOVERY, "messages arrive again", () -> senders.confirmed().size() >= before + 8);
            senders.stop();
            assertThat(senders.refusals()).allSatisfy(DatabaseAwayIT::saysSo);
            Arrived.assertWhole(TestDatabase.at(application.data()), mark, senders);
        }
        assertPagesAreBack();
        Eventually.holds(RECOVERY, "the county fills up all the same", () -> County.isFull(application.data()));
    }

    /** Also those whose page was being made at that moment. */
    private static void assertToldWithinThePromise() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Stream.of("/", "/skriv", "/mottagningar", "/arbete/logga-in")
                    .map(page -> people.submit(() -> application.get(page)))
                    .toList();
            Eventually.holds(
                    PROMISED, "everybody has an answer", () -> asked.stream().allMatch(Future::isDone));
            for (var answer : asked) {
                assertThat(answer.get().statusCode()).isIn(200, 503);
            }
        }
        assertThat(application.get("/")).satisfies(DatabaseAwayIT::saysSo);
    }

    private static void assertPagesAreBack() {
        for (var page : new String[] {"/", "/skriv", "/demo", "/mottagningar"}) {
            Eventually.holds(
                    RECOVERY, page + " is back", () -> application.get(page).statusCode() == 200);
        }
    }

    private static void saysSo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("answer \"%s\"", answer.body()).isEqualTo(503);
        assertThat(answer.body())
                .startsWith("<!doctype html>")
                .endsWith("</html>\n")
                .contains("Det går inte att nå oss just nu", "lang=\"en\"", "We cannot be reached right now")
                .contains("tel:112", "tel:1177", "tel:116111", "tel:90101")
                .doesNotContain("??", " th:");
        assertThat(answer.headers().map())
                .containsKeys("retry-after", "permissions-policy", "cross-origin-opener-policy")
                .doesNotContainKey("set-cookie");
        assertHeader(answer, "Content-Type", "text/html;charset=UTF-8");
        assertHeader(answer, "Cache-Control", "no-store");
        assertHeader(answer, "Referrer-Policy", "no-referrer");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "X-Frame-Options", "DENY");
        assertHeader(
                answer,
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }
}
