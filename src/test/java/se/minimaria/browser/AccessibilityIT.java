package se.minimaria.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final SeenTemplates templates = new SeenTemplates();
    private Map<String, String> swedish = Map.of();
    private Map<String, String> english = Map.of();
    private Map<String, String> arabic = Map.of();

    /** Reads in English meanwhile: a window belongs to the thread that opened it. */
    private final ExecutorService secondReader = Executors.newSingleThreadExecutor();

    @BeforeAll
    void layOut() {
        templates.listen();
        swedish = Scene.names(beans);
        english = Scene.names(beans);
        arabic = Scene.names(beans);
    }

    @AfterAll
    void stopListening() {
        templates.close();
        secondReader.execute(Chromium::close);
        secondReader.close();
    }

    static List<Tour> tours() {
        return Tours.all();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("tours")
    void hasNothingToComplainOf(Tour tour) {
        var phone = CompletableFuture.supplyAsync(() -> walk(tour, Crawler.inEnglish(root(), english)), secondReader);
        var desk = walk(tour, Crawler.inSwedish(root(), swedish));
        assertThat(desk).as("in Swedish at a desk").isEmpty();
        assertThat(phone.join()).as("in English on a phone").isEmpty();
    }

    static List<Tour> toursWithoutWork() {
        return Tours.withoutWork();
    }

    /** What visitors and young people meet is whole in Arabic, runs from the right and fits a phone. */
    @Order(2)
    @ParameterizedTest
    @MethodSource("toursWithoutWork")
    void hasNothingToComplainOfInArabic(Tour tour) {
        assertThat(walk(tour, Crawler.inArabic(root(), arabic, new ForeignWords(beans.getBean(Network.class)))))
                .isEmpty();
    }

    @Order(3)
    @Test
    void hasSeenEveryPageThatThereIsInItsLanguages() {
        assertThat(templates.unseen("sv")).as("in Swedish").isEqualTo(Reviewed.TEMPLATES);
        assertThat(templates.unseen("en")).as("in English").isEqualTo(Reviewed.TEMPLATES);
        assertThat(templates.unseen("ar")).as("in Arabic").allMatch(Reviewed::isOfWork);
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
