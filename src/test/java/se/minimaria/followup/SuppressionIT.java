package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.MinimariaTest;

/** No hidden figure can be worked out, and no figure from one to four is published. */
@MinimariaTest
class SuppressionIT {

    private static final long SEED = 20261122;
    private static final int TABLES = 600;

    private Connection database;

    @BeforeEach
    void connect() throws SQLException {
        database = TestDatabase.shared().asSuperuser();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void leavesASecondTableForEveryHiddenCellOfRandomTables() throws SQLException {
        for (int run = 0; run < TABLES; run++) {
            var random = new Random(SEED + run);
            int[] inner = {1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)};
            int top = new int[] {2, 4, 7, 12, 60}[random.nextInt(5)];
            int zeros = random.nextInt(4);
            var table = Cube.of(inner, cell -> random.nextInt(4) < zeros ? 0 : random.nextInt(top + 1));
            assertSafe(table, "seed " + (SEED + run));
        }
    }

    @Test
    void leavesASecondTableInAWholeCountysYear() throws SQLException {
        for (int run = 0; run < 4; run++) {
            var random = new Random(SEED + run);
            int[] busy = {40, 20, 4, 1, 12, 1};
            int[] sexes = {6, 13, 1};
            int thinner = run + 5;
            var table = Cube.of(new int[] {6, 12, 3}, cell ->
                    (int) (random.nextDouble() * busy[cell / 36] * sexes[cell % 3] / thinner));
            assertSafe(table, "county, seed " + (SEED + run));
        }
    }

    @Test
    void hidesVansbroBecauseTheCountysSumWouldGiveOrsaBack() throws SQLException {
        int[] county = {97, 88, 31, 27, 17, 11, 10, 9, 30, 21, 14, 11, 15, 4, 6};
        var table = Cube.of(new int[] {15, 1, 1}, cell -> county[cell]);
        int[] marks = marks(table);

        assertThat(table.at(15, 1, 1)).isEqualTo(391);
        assertThat(marks[table.index(13, 0, 0)]).as("Orsa").isEqualTo(1);
        assertThat(marks[table.index(14, 0, 0)]).as("Vansbro").isEqualTo(2);
        assertThat(marks[table.index(15, 1, 1)]).as("the county").isZero();
        assertThat(IntStream.range(0, 13)
                        .map(clinic -> marks[table.index(clinic, 0, 0)])
                        .sum())
                .isZero();
    }

    @Test
    void hidesTheWholeSplitBySexWhenOneGroupIsSmall() throws SQLException {
        int[] figures = {3, 8, 9, 20, 30, 40};
        var table = Cube.of(new int[] {2, 1, 3}, cell -> figures[cell]);
        int[] marks = marks(table);

        assertThat(Arrays.copyOf(marks, 4)).as("girls, boys, other, all").containsExactly(1, 2, 2, 0);
        assertSafe(table, "split by sex");
    }

    @Test
    void showsZerosAndTablesWithoutSmallFigures() throws SQLException {
        int[] figures = {0, 5, 0, 9, 0, 7, 6, 0};
        assertThat(marks(Cube.of(new int[] {2, 2, 2}, cell -> figures[cell]))).containsOnly(0);
        assertThat(marks(Cube.of(new int[] {3, 3, 3}, cell -> 0))).containsOnly(0);
    }

    @Test
    void hidesALoneSmallFigureWithAllItsSums() throws SQLException {
        var table = Cube.of(new int[] {3, 3, 3}, cell -> cell == 13 ? 3 : 0);
        int[] marks = marks(table);
        assertThat(Arrays.stream(marks).filter(mark -> mark != 0).count()).isEqualTo(8);
        assertSafe(table, "lone figure");
    }

    @Test
    void doesNotSaySmallWhereTheWordAloneWouldTell() throws SQLException {
        var table = Cube.of(new int[] {4, 1, 1}, cell -> 1);
        assertThat(marks(table)).as("four ones in a sum that is four").containsOnly(2);
        assertSafe(table, "four ones");
    }

    @Test
    void showsAFigureThatGrowsFromFourToFiveToSix() throws SQLException {
        for (int figure = 4; figure <= 6; figure++) {
            int visits = figure;
            int[] marks = marks(Cube.of(new int[] {2, 1, 2}, cell -> cell == 0 ? visits : 20 + cell));
            assertThat(marks[0]).as("%d visits", visits).isEqualTo(visits < 5 ? 1 : 0);
        }
    }

    @Test
    void hidesNoMoreThanItMust() throws SQLException {
        var table = Cube.of(new int[] {5, 12, 3}, cell -> cell == 20 ? 3 : 30 + cell % 7);
        assertThat(Arrays.stream(marks(table)).filter(mark -> mark != 0).count())
                .as("a small figure, the split that it is in, and the boxes that protect them")
                .isBetween(8L, 12L);
    }

    @Test
    void theAuditorNoticesWhatCanBeWorkedOut() {
        var table = Cube.of(new int[] {3, 3, 2}, cell -> cell == 4 ? 3 : 20);
        int[] marks = new int[table.figures().length];
        marks[table.index(0, 2, 0)] = 1;
        assertThat(new SecondTable(table.figures(), marks, table.size()).givenAway())
                .hasSize(1);

        marks[table.index(0, 2, 1)] = 2;
        assertThat(new SecondTable(table.figures(), marks, table.size()).givenAway())
                .as("hidden with a neighbour, but its month and its clinic give it back")
                .hasSize(2);
    }

    private void assertSafe(Cube table, String what) throws SQLException {
        int[] marks = marks(table);
        int[] figures = table.figures();
        for (int cell = 0; cell < figures.length; cell++) {
            assertThat(marks[cell] == 0 && figures[cell] >= 1 && figures[cell] <= 4)
                    .as("%s publishes %d", what, figures[cell])
                    .isFalse();
            assertThat(marks[cell] != 0 && figures[cell] == 0)
                    .as("%s hides a zero", what)
                    .isFalse();
        }
        var audit = new SecondTable(figures, marks, table.size());
        for (int[] line : audit.lines()) {
            assertThat(Arrays.stream(line).filter(cell -> marks[cell] != 0).count())
                    .as("%s, hidden cells in a line", what)
                    .isNotEqualTo(1);
        }
        assertThat(audit.givenAway())
                .as("%s: %s with marks %s", what, Arrays.toString(figures), Arrays.toString(marks))
                .isEmpty();
    }

    private int[] marks(Cube table) throws SQLException {
        try (var statement = database.prepareStatement("select followup.suppressed(?, ?)")) {
            statement.setArray(1, array(table.figures()));
            statement.setArray(2, array(table.size()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                var marks = (Integer[]) rows.getArray(1).getArray();
                return Arrays.stream(marks).mapToInt(Integer::intValue).toArray();
            }
        }
    }

    private Array array(int[] values) throws SQLException {
        return database.createArrayOf("int4", Arrays.stream(values).boxed().toArray());
    }
}
