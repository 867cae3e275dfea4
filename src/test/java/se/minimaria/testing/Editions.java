package se.minimaria.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Month;
import java.time.Year;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.followup.PublishFigures;
import se.minimaria.platform.TestDatabase;

/**
 * Publishes again what the application publishes once and for all, because tests share one county and one calendar. Only
 * the superuser can take a published figure back.
 */
@Component
public class Editions {

    private final PublishFigures figures;

    Editions(PublishFigures figures) {
        this.figures = figures;
    }

    /** Takes back a year, and publishes it again up to a month; with December come the sums of the year. */
    public void again(Year year, Month last) throws SQLException {
        takeBack(year);
        for (var month : Month.values()) {
            if (month.compareTo(last) <= 0) {
                Access.run(Cast.system(Cast.REGION), () -> figures.publish(year.atMonth(month)));
            }
        }
    }

    /** Takes back what is published of a year, when the synthetic county has come to its own publishing. */
    public void takeBack(Year year) throws SQLException {
        Eventually.holds(Duration.ofMinutes(10), "the county is full", Editions::countyIsFull);
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.createStatement()) {
            for (var table : new String[] {"figure", "withheld"}) {
                statement.executeUpdate(
                        "delete from followup.%s where extract(year from starts) = %s".formatted(table, year));
            }
        }
    }

    private static boolean countyIsFull() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement()
                        .executeQuery("select exists (select from demo.run where finished)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
