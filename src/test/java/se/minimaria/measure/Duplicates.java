package se.minimaria.measure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import se.minimaria.access.Access;
import se.minimaria.person.FindDuplicates;
import se.minimaria.person.PersonName;
import se.minimaria.person.Sought;

/** Candidates for one person among all of a store, and the list of all pairs. */
final class Duplicates implements Row {

    private static final int MOST = 100;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        var people = people(stage);
        var duplicates = stage.bean(FindDuplicates.class);
        var candidates = Samples.of(number -> {
            var found = Access.as(stage.nurse(), () -> duplicates.of(people.get(number % people.size())));
            if (found.isEmpty()) {
                throw new IllegalStateException("Nobody was found");
            }
        });
        var pairs = Samples.of(number -> Access.run(stage.nurse(), duplicates::pairs));
        return List.of(
                new Line(
                        "Duplicates of one person, by name",
                        "p95 ≤ %d ms".formatted(MOST),
                        candidates.toString(),
                        Line.State.when(candidates.p95() <= MOST)),
                new Line("  all pairs of the store", "", pairs.toString(), Line.State.SHOWN));
    }

    /** One letter of the given name is wrong, so that everybody with the same family name is looked at. */
    private static List<Sought> people(Stage stage) throws SQLException {
        try (var superuser = stage.database().asSuperuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("""
                        select given_name, family_name, birth_year from person.client_file
                        where number like 'M%' and length(given_name) >= 4 order by id limit 500""")) {
            var people = new ArrayList<Sought>();
            while (rows.next()) {
                var wrong = rows.getString(1) + "x";
                people.add(new Sought(
                        new PersonName(wrong, rows.getString(2)),
                        null,
                        OptionalInt.of(rows.getInt(3)),
                        Set.of(),
                        Set.of()));
            }
            return people;
        }
    }
}
