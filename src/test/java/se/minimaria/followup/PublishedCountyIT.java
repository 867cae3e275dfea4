package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.testing.MinimariaTest;

/**
 * Attacks on everything that is ever published of a year, all at once: visits and first contacts, month by month and in
 * the year, by clinic and sex with every sum, knowing that first contacts are visits.
 */
@MinimariaTest
class PublishedCountyIT {

    private static final long SEED = 20261122;

    /** Long before anybody else's facts. */
    private static final int LONG_AGO = 1200;

    @Autowired
    PublishFigures publish;

    @Autowired
    ReadIndicators indicators;

    /** The attack that found fifteen figures of one to four when each table was protected by itself. */
    @Test
    void givesNoSmallFigureBackWhenTwoTablesAreReadTogether() throws SQLException {
        var months = List.of(Month.JANUARY, Month.DECEMBER);
        for (int run = 0; run < 25; run++) {
            var county = Cube.ofMostlyFirstContacts(new Random(SEED + run));
            assertSafe(new PublishedYear(Year.of(LONG_AGO + run), county, months), county, "county " + run);
        }
    }

    @Test
    void givesNothingBackOfACountysWholeYear() throws SQLException {
        for (int run = 0; run < 3; run++) {
            var random = new Random(SEED + run);
            int[] busy = {40, 20, 8, 3, 5};
            int[] sexes = {4, 11, 1};
            int thinner = 5 + 2 * run;
            var county = Cube.of(new int[] {5, 12, 3, 2}, cell ->
                    (int) (random.nextDouble() * busy[cell / 72] * sexes[cell / 2 % 3] / thinner));
            assertSafe(
                    new PublishedYear(Year.of(LONG_AGO + 100 + run), county, List.of(Month.values())),
                    county,
                    "year " + run);
        }
    }

    @Test
    void showsWhatNeedNotBeHidden() throws SQLException {
        var county = Cube.of(new int[] {3, 12, 3, 2}, cell -> 5 + cell % 7);
        var year = new PublishedYear(Year.of(LONG_AGO + 200), county, List.of(Month.values()));
        year.publish(publish);
        year.read(indicators);
        assertThat(year.hidden()).doesNotContain(true);
    }

    private void assertSafe(PublishedYear year, Cube county, String what) throws SQLException {
        year.publish(publish);
        year.read(indicators);
        var hidden = year.hidden();
        for (int cell = 0; cell < hidden.length; cell++) {
            int figure = county.figures()[cell];
            assertThat(!hidden[cell] && !county.unshown(cell) && figure > 0 && figure < 5)
                    .as("%s publishes %d", what, figure)
                    .isFalse();
        }
        var secrets = year.secrets();
        assertThat(new Outsider(county, hidden).knows(secrets)).as(what).isEmpty();
        assertThat(new SecondTable(county, hidden).givenAway(secrets)).as(what).isEmpty();
    }
}
