package se.minimaria.followup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Month;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.access.StaffId;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;

/**
 * A county's year as it was and as it is published: facts go in, the real pipeline publishes months and then the year, and
 * what steering reads tells which figures are hidden. Each visit is another person's.
 */
final class PublishedYear {

    static final Steering STEERING = new Steering(new StaffId(UUID.randomUUID()));

    private final Year year;
    private final Cube county;
    private final List<Month> months;
    private final boolean[] hidden;

    /** The last of the months is December, which brings the sums of the year. */
    PublishedYear(Year year, Cube county, List<Month> months) {
        this.year = year;
        this.county = county;
        this.months = List.copyOf(months);
        this.hidden = new boolean[county.figures().length];
    }

    boolean[] hidden() {
        return hidden.clone();
    }

    /** Writes the facts of a year that nobody else uses, and publishes it. */
    void publish(PublishFigures figures) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser()) {
            clear(database, year);
            write(database);
        }
        for (var month : months) {
            Access.run(Cast.system(Cast.REGION), () -> figures.publish(year.atMonth(month)));
        }
    }

    /** Reads what is published, as steering does. */
    void read(ReadIndicators indicators) {
        var visits = Access.as(STEERING, () -> indicators.read(IndicatorDefinition.VISITS, year));
        var first = Access.as(STEERING, () -> indicators.read(IndicatorDefinition.FIRST_CONTACTS, year));
        for (int cell = 0; cell < hidden.length; cell++) {
            int kind = cell % 3;
            if (kind != Cube.LATER) {
                var figure = (kind == Cube.ALL ? visits : first).at(new Cell(clinic(cell), month(cell), sex(cell)));
                hidden[cell] = figure instanceof Figure.Hidden;
                if (figure instanceof Figure.Shown shown && shown.count() != county.figures()[cell]) {
                    throw new AssertionError("%d published as %s".formatted(county.figures()[cell], shown));
                }
            }
        }
    }

    /** What nobody may work out: every hidden figure, and later visits that are few. */
    BitSet secrets() {
        var secrets = new BitSet();
        for (int cell = 0; cell < hidden.length; cell++) {
            int figure = county.figures()[cell];
            secrets.set(cell, county.unshown(cell) ? figure > 0 && figure < 5 : hidden[cell]);
        }
        return secrets;
    }

    private void write(Connection database) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into followup.fact (principal_id, source_hash, pseudonym, kind, clinic, month, sex, age_band)
                select 'region-dalarna', 'year-' || ? || '-' || ? || '-' || n, 'year-' || n, ?, ?, ?, ?, '16-17'
                from generate_series(1, ?) n""")) {
            for (int cell = 0; cell < hidden.length; cell++) {
                var sex = sex(cell);
                var month = month(cell);
                if (clinic(cell) != null && month != null && sex != null && cell % 3 != Cube.ALL) {
                    insert.setString(1, year.toString());
                    insert.setString(2, Integer.toString(cell));
                    insert.setString(3, cell % 3 == Cube.FIRST ? "first-contact" : "visit");
                    insert.setString(4, clinic(cell));
                    insert.setObject(5, year.atMonth(month).atDay(1));
                    insert.setString(6, sex.code());
                    insert.setInt(7, county.figures()[cell]);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    static void clear(Connection database, Year year) throws SQLException {
        for (var dated : List.of("fact where month", "figure where starts", "withheld where starts")) {
            database.createStatement()
                    .executeUpdate("delete from followup.%s between '%s' and '%s'"
                            .formatted(dated, year.atDay(1), year.atMonth(12).atDay(1)));
        }
    }

    private @Nullable String clinic(int cell) {
        int clinic = cell / county.size()[3] / county.size()[2] / county.size()[1];
        return clinic == county.size()[0] - 1 ? null : "clinic-" + clinic;
    }

    private @Nullable Month month(int cell) {
        int month = cell / county.size()[3] / county.size()[2] % county.size()[1];
        return month == months.size() ? null : months.get(month);
    }

    private @Nullable SexGroup sex(int cell) {
        int sex = cell / county.size()[3] % county.size()[2];
        return sex == county.size()[2] - 1 ? null : List.of(SexGroup.values()).get(sex);
    }
}
