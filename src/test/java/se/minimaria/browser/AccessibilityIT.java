package se.minimaria.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import se.minimaria.testing.MinimariaTest;

/**
 * Every page of every role, empty, full and with its forms in error: in Swedish at a desk, in light and dark, and in English
 * on a phone. A page that does not answer as it should counts as a fault like any other.
 */
@MinimariaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final SeenTemplates templates = SeenTemplates.listening();
    private Map<String, String> swedish = Map.of();
    private Map<String, String> english = Map.of();

    @BeforeAll
    void layOut() {
        swedish = Scene.names(beans);
        english = Scene.names(beans);
    }

    @AfterAll
    void stopListening() {
        templates.close();
    }

    static List<Tour> tours() {
        return Tours.all();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("tours")
    void hasNothingToComplainOfInSwedishAtADesk(Tour tour) {
        walk(tour, Crawler.inSwedish(root(), swedish));
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("tours")
    void hasNothingToComplainOfInEnglishOnAPhone(Tour tour) {
        walk(tour, Crawler.inEnglish(root(), english));
    }

    @Order(3)
    @Test
    void hasSeenEveryPageThatThereIsInBothLanguages() {
        assertThat(templates.unseen("sv")).as("in Swedish").isEqualTo(Reviewed.TEMPLATES);
        assertThat(templates.unseen("en")).as("in English").isEqualTo(Reviewed.TEMPLATES);
    }

    private static void walk(Tour tour, Crawler crawler) {
        try (crawler) {
            tour.arrive().forEach(crawler::pass);
            tour.stops().forEach(crawler::see);
            assertThat(crawler.findings()).isEmpty();
        }
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
