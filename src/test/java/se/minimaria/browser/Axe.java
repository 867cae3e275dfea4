package se.minimaria.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Axe-core in a page: WCAG 2.2 A and AA and the good habits beside them, no rule left out. The page's own policy stays in
 * force, because the script comes in by the browser's door and not by the page's.
 */
final class Axe {

    private static final String SOURCE = source();
    private static final String EVERYTHING =
            look("{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}");

    private Axe() {}

    /** Puts the script into each page that this window opens from now on. */
    static void into(Page window) {
        window.addInitScript(SOURCE);
    }

    /** What every rule has to say about the page as it stands, in a window that {@link #into} has seen. */
    static List<String> everything(Page page) {
        var findings = (List<?>) page.evaluate(EVERYTHING);
        return findings.stream().map(String::valueOf).toList();
    }

    private static String look(String rules) {
        return """
                async () => {
                  const found = await axe.run(document, {runOnly: %s, resultTypes: ['violations'], preload: false});
                  const why = node => [...node.any, ...node.all, ...node.none].map(check => check.message)[0];
                  return found.violations.flatMap(rule => rule.nodes.slice(0, 3)
                    .map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + why(node)));
                }""".formatted(rules);
    }

    private static String source() {
        try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
