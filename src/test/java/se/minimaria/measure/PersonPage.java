package se.minimaria.measure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Statements;

/** The page of a person with much behind them. */
final class PersonPage implements Row {

    private static final int MOST_MILLIS = 300;
    private static final int MOST_BYTES = 60 * 1024;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var browser = stage.nurseAtBrowser();
        var many = path(stage, BulkFill.MANY);
        var few = path(stage, BulkFill.FEW);
        var first = browser.get(many);
        if (first.statusCode() != 200) {
            return List.of(Line.notYet("Person page", "", "GET " + many + " answers " + first.statusCode()));
        }
        var bytes = first.body().getBytes(StandardCharsets.UTF_8).length;
        var samples = Samples.of(number -> read(browser, many));
        var statements = Statements.onAnyThread(() -> read(browser, many));
        var statementsOfFew = Statements.onAnyThread(() -> read(browser, few));
        return List.of(
                new Line(
                        "Page of a person with 1 000 entries",
                        "p95 ≤ %d ms".formatted(MOST_MILLIS),
                        samples.toString(),
                        Line.State.when(samples.p95() <= MOST_MILLIS)),
                new Line(
                        "  its HTML",
                        "≤ 60 KB",
                        "%d KB".formatted((bytes + 1023) / 1024),
                        Line.State.when(bytes <= MOST_BYTES)),
                new Line(
                        "  its SQL statements",
                        "constant in the number of rows",
                        "%d for 10 entries, %d for 1 000".formatted(statementsOfFew, statements),
                        Line.State.when(statements == statementsOfFew)));
    }

    private static void read(Browser browser, String path) {
        if (browser.get(path).statusCode() != 200) {
            throw new IllegalStateException("The page does not open");
        }
    }

    private static String path(Stage stage, String number) throws Exception {
        return "/arbete/personer/"
                + stage.ids("select id from person.client_file where number = '" + number + "'")
                        .getFirst();
    }
}
