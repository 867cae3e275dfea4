package se.minimaria.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.minimaria.testing.MinimariaTest;

/** No page and no form is forgotten by {@link AccessibilityIT}: what the application answers to is compared with the tours. */
@MinimariaTest
class EveryPageIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void isOnSomebodysTourOrOnTheReviewedList() {
        var visited = stops().map(Stop::path).map(this::page).collect(Collectors.toSet());
        var left = paths(RequestMethod.GET);
        left.removeAll(visited);
        assertThat(left).isEqualTo(Reviewed.NO_PAGES.keySet());
    }

    @Test
    void isSeenWithEachOfItsFormsInError() {
        var seen = stops().filter(stop -> stop.status() >= 400).map(Stop::posts).collect(Collectors.toSet());
        var left = paths(RequestMethod.POST);
        left.removeAll(seen);
        assertThat(left).isEqualTo(Reviewed.NOTHING_TO_MEND.keySet());
    }

    private static Stream<Stop> stops() {
        return Tours.all().stream().flatMap(tour -> tour.stops().stream());
    }

    /** The address that answers to a path of a tour, the closest one of several. */
    private String page(String path) {
        var asked = PathContainer.parsePath(path.replaceFirst("\\?.*", "").replaceAll("\\{[^}]*}", "x"));
        return paths(RequestMethod.GET).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .filter(pattern -> pattern.matches(asked))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .orElse("");
    }

    private Set<String> paths(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> answers(mapping.getMethodsCondition().getMethods(), method))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A mapping without methods answers to all; such pages are listed once, as pages. */
    private static boolean answers(Collection<RequestMethod> methods, RequestMethod asked) {
        return methods.contains(asked) || (methods.isEmpty() && asked == RequestMethod.GET);
    }
}
