package se.minimaria.followup.web;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.minimaria.followup.Figure;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.Indicator.Cell;

/**
 * Line over time: at most three series, named at the line, from zero. A hidden month breaks the line. Coordinates are
 * computed here and become attributes; the page holds no style and no script.
 */
record LineChart(List<Series> series, List<Tick> months, List<Tick> levels) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;

    LineChart {
        series = List.copyOf(series);
        months = List.copyOf(months);
        levels = List.copyOf(levels);
    }

    /** A series with the bundle key of its name; {@code order} 1 to 3 tells the lines apart without colour. */
    record Series(int order, String nameKey, List<String> lines, String x, String y) {

        Series {
            lines = List.copyOf(lines);
        }
    }

    /** A word or a number beside an axis; a month goes by its number. */
    record Tick(String at, int value) {}

    /** A chart, if some indicator has two open months side by side. */
    static Optional<LineChart> of(List<Indicator> indicators, Scope scope) {
        int top = indicators.stream()
                .flatMap(indicator -> figures(indicator, scope).stream())
                .mapToInt(figure -> figure instanceof Figure.Shown shown ? shown.count() : 0)
                .max()
                .orElse(0);
        if (top == 0) {
            return Optional.empty();
        }
        int ceiling = roundUp(top);
        List<Series> series = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Figure> figures = figures(indicator, scope);
            List<String> lines = lines(figures, ceiling, WIDTH, HEIGHT);
            if (!lines.isEmpty()) {
                String[] last = lines.getLast()
                        .substring(lines.getLast().lastIndexOf(' ') + 1)
                        .split(",", 2);
                series.add(new Series(series.size() + 1, indicator.definition().titleKey(), lines, last[0], last[1]));
            }
        }
        return series.isEmpty() ? Optional.empty() : Optional.of(new LineChart(series, months(scope), levels(ceiling)));
    }

    /** The open stretches of at least two months, as points of a polyline. */
    static List<String> lines(List<Figure> figures, int ceiling, int width, int height) {
        List<String> lines = new ArrayList<>();
        List<String> stretch = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i) instanceof Figure.Shown shown) {
                double y = height - (double) height * shown.count() / Math.max(1, ceiling);
                stretch.add(x(i, figures.size(), width) + "," + coordinate(y));
            } else {
                close(stretch, lines);
            }
        }
        close(stretch, lines);
        return lines;
    }

    static List<Figure> figures(Indicator indicator, Scope scope) {
        return scope.months().stream()
                .map(month -> indicator.at(new Cell(scope.whole().key(), month, null)))
                .toList();
    }

    private static void close(List<String> stretch, List<String> lines) {
        if (stretch.size() > 1) {
            lines.add(String.join(" ", stretch));
        }
        stretch.clear();
    }

    private static List<Tick> months(Scope scope) {
        List<Tick> ticks = new ArrayList<>();
        List<Month> months = scope.months();
        for (int i = 0; i < months.size(); i++) {
            ticks.add(new Tick(x(i, months.size(), WIDTH), months.get(i).getValue()));
        }
        return ticks;
    }

    private static List<Tick> levels(int ceiling) {
        return List.of(
                new Tick(coordinate(HEIGHT), 0),
                new Tick(coordinate(HEIGHT / 2.0), ceiling / 2),
                new Tick(coordinate(0), ceiling));
    }

    private static int roundUp(int top) {
        int step = 10;
        while (step * 10 < top) {
            step *= 10;
        }
        return (top + step - 1) / step * step;
    }

    private static String x(int at, int of, int width) {
        return coordinate(of < 2 ? 0 : (double) width * at / (of - 1));
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
