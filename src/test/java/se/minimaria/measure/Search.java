package se.minimaria.measure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.minimaria.access.Access;
import se.minimaria.person.FindFiles;
import se.minimaria.person.SearchResult.Found;
import se.minimaria.testing.Browser;

/** Searches among all persons of a store, by the use case and by the page. */
final class Search implements Row {

    private static final int BY_NUMBER = 60;
    private static final int BY_NAME = 120;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var browser = stage.nurseAtBrowser();
        var numbers = texts(stage, "select value from person.identifier where value like 'RN5%' order by id limit 500");
        var names = texts(stage, """
                select case when birth_year % 2 = 0 then family_name else given_name || ' ' || left(family_name, 3) end
                from person.client_file where number like 'M%' order by id limit 500""");
        return List.of(
                line("Search by identity number, use case", BY_NUMBER, useCase(stage, numbers)),
                line("  page", BY_NUMBER, page(browser, numbers)),
                line("Search by name, use case", BY_NAME, useCase(stage, names)),
                line("  page", BY_NAME, page(browser, names)));
    }

    private static Line line(String what, int most, Samples samples) {
        return new Line(
                what, "p95 ≤ %d ms".formatted(most), samples.toString(), Line.State.when(samples.p95() <= most));
    }

    private static Samples useCase(Stage stage, List<String> typed) throws Exception {
        var files = stage.bean(FindFiles.class);
        return Samples.of(number -> {
            var result = Access.as(stage.nurse(), () -> files.find(typed.get(number % typed.size())));
            if (!(result instanceof Found found) || found.hits().isEmpty()) {
                throw new IllegalStateException("Nobody was found");
            }
        });
    }

    private static Samples page(Browser browser, List<String> typed) throws Exception {
        return Samples.of(number -> {
            var asked = browser.post("/arbete/personer/sok", Map.of("q", typed.get(number % typed.size())));
            var answer = browser.get(Browser.target(asked));
            if (answer.statusCode() != 200 || !answer.body().contains("id=\"hits\"")) {
                throw new IllegalStateException(
                        "Nobody was found on the page, but " + answer.statusCode() + " " + Browser.target(answer));
            }
        });
    }

    private static List<String> texts(Stage stage, String sql) throws SQLException {
        try (var superuser = stage.database().asSuperuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
