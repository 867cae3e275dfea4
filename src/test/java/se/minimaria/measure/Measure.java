package se.minimaria.measure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Prints the numbers of the design beside what is seen here and now. Not a test: nothing fails when a number is missed.
 * Run it with {@code ./measure}, or {@code ./measure search race} for some rows.
 */
final class Measure {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<Row> ROWS = List.of(
            new PersonPage(),
            new Search(),
            new Duplicates(),
            new WholeVisit(),
            new SlotSearch(),
            new FreedSlot(),
            new SealCost(),
            new Race(),
            new ThreadCodes(),
            new ThinLineSteps(),
            new Ramp());

    private Measure() {}

    public static void main(String[] names) {
        try {
            print(lines(Arrays.asList(names)));
            System.exit(0);
        } catch (Exception broken) {
            broken.printStackTrace(OUT);
            // the application's threads would go on
            System.exit(1);
        }
    }

    private static List<Line> lines(List<String> wanted) throws Exception {
        var lines = new ArrayList<Line>();
        try (var stage = Stage.set()) {
            for (var row : ROWS) {
                if (wanted.isEmpty() || wanted.contains(row.name())) {
                    lines.addAll(lines(row.name(), () -> row.measure(stage)));
                }
            }
        }
        if (wanted.isEmpty() || wanted.contains(Start.NAME)) {
            lines.addAll(lines(Start.NAME, () -> List.of(Start.measure())));
        }
        return lines;
    }

    private static List<Line> lines(String name, Callable<List<Line>> row) {
        OUT.println("measuring " + name);
        try {
            return row.call();
        } catch (Exception broken) {
            return List.of(Line.broken(name, broken));
        }
    }

    private static void print(List<Line> lines) {
        OUT.println();
        OUT.printf(
                "%d processors, %d persons in one store, client and server in one process%n%n",
                Runtime.getRuntime().availableProcessors(), BulkFill.PERSONS);
        var what = width(lines.stream().map(Line::what).toList());
        var reach = width(lines.stream().map(Line::reach).toList());
        var seen = width(lines.stream().map(Line::seen).toList());
        var form = "%-" + what + "s  %-" + reach + "s  %-" + seen + "s  %s%n";
        OUT.printf(form, "What", "Reach", "Seen", "State");
        lines.forEach(line -> OUT.printf(form, line.what(), line.reach(), line.seen(), line.state()));
    }

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(1);
    }
}
