package se.minimaria.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.minimaria.network.Network;
import se.minimaria.testing.MinimariaTest;

/**
 * Every page of every role, empty, full and with its forms in error: in Swedish at a desk by day, and in English on a phone
 * in the dark; what is read without being at work also in Arabic on a phone by day. A page that does not answer as it should counts as a fault like any other.
 */
@MinimariaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityIT {

    private static final int READERS = 2;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final SeenTemplates templates = new SeenTemplates();

    /** Each reads one tour after the other, with windows of their own: a window belongs to the thread that opened it. */
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);

    private final Map<String, Future<List<String>>> walks = new HashMap<>();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    @BeforeAll
    void layOut() {
        templates.listen();
        var swedish = Scene.names(beans);
        var english = Scene.names(beans);
        var arabic = Scene.names(beans);
        var foreign = new ForeignWords(beans.getBean(Network.class));
        for (var tour : Tours.all()) {
            begin("sv", tour, () -> Crawler.inSwedish(root(), swedish));
            begin("en", tour, () -> Crawler.inEnglish(root(), english));
        }
        for (var tour : Tours.withoutWork()) {
            begin("ar", tour, () -> Crawler.inArabic(root(), arabic, foreign));
        }
        for (var reader = 0; reader < READERS; reader++) {
            readers.execute(this::read);
        }
    }

    @AfterAll
    void stopListening() {
        readers.close();
        templates.close();
    }

    static List<Tour> tours() {
        return Tours.all();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("tours")
    void hasNothingToComplainOf(Tour tour) throws Exception {
        assertThat(findings("sv", tour)).as("in Swedish at a desk").isEmpty();
        assertThat(findings("en", tour)).as("in English on a phone").isEmpty();
    }

    static List<Tour> toursWithoutWork() {
        return Tours.withoutWork();
    }

    /** What visitors and young people meet is whole in Arabic, runs from the right and fits a phone. */
    @Order(2)
    @ParameterizedTest
    @MethodSource("toursWithoutWork")
    void hasNothingToComplainOfInArabic(Tour tour) throws Exception {
        assertThat(findings("ar", tour)).isEmpty();
    }

    @Order(3)
    @Test
    void hasSeenEveryPageThatThereIsInItsLanguages() {
        assertThat(templates.unseen("sv")).as("in Swedish").isEqualTo(Reviewed.TEMPLATES);
        assertThat(templates.unseen("en")).as("in English").isEqualTo(Reviewed.TEMPLATES);
        assertThat(templates.unseen("ar")).as("in Arabic").allMatch(Reviewed::isOfWork);
    }

    private void begin(String language, Tour tour, Supplier<Crawler> reader) {
        var walk = new FutureTask<>(() -> walk(tour, reader.get()));
        walks.put(language + tour, walk);
        waiting.add(walk);
    }

    private void read() {
        Chromium.onlyReads();
        for (var walk = waiting.poll(); walk != null; walk = waiting.poll()) {
            walk.run();
        }
        Chromium.close();
    }

    private List<String> findings(String language, Tour tour) throws Exception {
        return Objects.requireNonNull(walks.get(language + tour)).get();
    }

    private static List<String> walk(Tour tour, Crawler crawler) {
        try (crawler) {
            tour.arrive().forEach(crawler::pass);
            tour.stops().forEach(crawler::see);
            return crawler.findings();
        }
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
