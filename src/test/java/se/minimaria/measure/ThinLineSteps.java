package se.minimaria.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.minimaria.browser.ThinLine;

/** Each public step at 200 kbit/s and 800 ms, in a real browser that begins with nothing kept. */
final class ThinLineSteps implements Row {

    private static final Duration MOST = Duration.ofSeconds(15);
    private static final long KILOBYTE = 1024;
    private static final long HEAVIEST = 120 * KILOBYTE;

    @Override
    public String name() {
        return "thin-line";
    }

    @Override
    public List<Line> measure(Stage stage) {
        var lines = new ArrayList<Line>();
        try (var phone = new ThinLine(stage.at("").toString())) {
            var steps = phone.walk();
            var start = steps.getFirst().bytes();
            lines.add(new Line(
                    "Start page over the wire, with the font",
                    "≤ %d KB".formatted(HEAVIEST / KILOBYTE),
                    kilobytes(start),
                    Line.State.when(start > 0 && start <= HEAVIEST)));
            for (var step : steps) {
                lines.add(new Line(
                        "Thin line: " + step.name(),
                        "≤ %d s".formatted(MOST.toSeconds()),
                        String.format(Locale.ROOT, "%.1f s, ", step.took().toMillis() / 1000.0)
                                + kilobytes(step.bytes()),
                        Line.State.when(step.took().compareTo(MOST) <= 0)));
            }
        }
        return lines;
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / (double) KILOBYTE);
    }
}
