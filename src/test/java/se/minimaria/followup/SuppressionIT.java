package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
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
    private static final int OPEN = 0;
    private static final int HIDDEN = 1;

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
    void leavesASecondCountyForEveryHiddenFigureOfRandomTables() throws SQLException {
        for (int run = 0; run < TABLES; run++) {
            var random = new Random(SEED + run);
            int[] inner = {1 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(2)};
            int top = new int[] {2, 4, 7, 12, 60}[random.nextInt(5)];
            int zeros = random.nextInt(4);
            var table = Cube.of(inner, cell -> random.nextInt(4) < zeros ? 0 : random.nextInt(top + 1));
            assertSafe(table, "seed " + (SEED + run));
        }
    }

    @Test
    void hidesVansbroBecauseTheCountysSumWouldGiveOrsaBack() throws SQLException {
        int[] county = {97, 88, 31, 27, 17, 11, 10, 9, 30, 21, 14, 11, 15, 4, 6};
        var table = Cube.of(new int[] {15, 1, 1, 1}, cell -> county[cell]);
        int[] states = states(table);

        assertThat(table.at(15, 0, 1, 0)).isEqualTo(391);
        assertThat(states[table.index(13, 0, 0, 0)]).as("Orsa").isEqualTo(HIDDEN);
        assertThat(states[table.index(14, 0, 0, 0)]).as("Vansbro").isEqualTo(HIDDEN);
        assertThat(states[table.index(15, 0, 1, 0)]).as("the county").isEqualTo(OPEN);
        assertThat(IntStream.range(0, 13).map(clinic -> states[table.index(clinic, 0, 0, 0)]))
                .containsOnly(OPEN);
    }

    @Test
    void hidesTheWholeSplitBySexWhenOneGroupIsSmall() throws SQLException {
        int[] figures = {3, 8, 0, 20, 30, 40};
        var table = Cube.of(new int[] {2, 1, 3, 1}, cell -> figures[cell]);
        int[] states = states(table);

        assertThat(Arrays.copyOf(states, 4)).as("girls, boys, other, all").containsExactly(1, 1, 1, 0);
        assertSafe(table, "split by sex");
    }

    @Test
    void hidesVisitsOrFirstContactsWhenTheDifferenceIsSmall() throws SQLException {
        int[] figures = {20, 3, 30, 30, 40, 40, 50, 50};
        var table = Cube.of(new int[] {2, 1, 2, 2}, cell -> figures[cell]);
        int[] states = states(table);

        assertThat(states[table.index(0, 0, 0, Cube.FIRST)] + states[table.index(0, 0, 0, Cube.ALL)])
                .as("23 visits and 20 first contacts are three later visits")
                .isPositive();
        assertSafe(table, "small difference");
    }

    @Test
    void hidesManyVisitsOfFewPersons() throws SQLException {
        int[] figures = {9, 20, 30, 40};
        var table = Cube.of(new int[] {2, 1, 2, 1}, cell -> figures[cell]);
        int[] persons = table.figures().clone();
        persons[table.index(0, 0, 0, 0)] = 3;
        assertThat(states(table, persons)).containsOnly(OPEN);
        persons[table.index(0, 0, 0, 0)] = 2;
        assertThat(states(table, persons)[table.index(0, 0, 0, 0)]).isEqualTo(HIDDEN);
    }

    @Test
    void showsZerosAndTablesWithoutSmallFigures() throws SQLException {
        int[] figures = {0, 5, 0, 9, 0, 7, 6, 0};
        assertThat(states(Cube.of(new int[] {2, 2, 2, 1}, cell -> figures[cell])))
                .containsOnly(OPEN);
        assertThat(states(Cube.of(new int[] {3, 3, 3, 2}, cell -> 0))).containsOnly(OPEN);
    }

    @Test
    void hidesALoneSmallFigureWithItsSums() throws SQLException {
        var table = Cube.of(new int[] {3, 3, 3, 1}, cell -> cell == 13 ? 3 : 0);
        int[] states = states(table);
        assertThat(states[table.index(3, 3, 3, 0)]).as("the county's year").isEqualTo(HIDDEN);
        assertSafe(table, "lone figure");
    }

    @Test
    void doesNotSaySmallWhereTheWordAloneWouldTell() throws SQLException {
        var table = Cube.of(new int[] {4, 1, 1, 1}, cell -> 1);
        assertThat(states(table)).as("four ones in a sum that is four").containsOnly(HIDDEN);
        assertSafe(table, "four ones");
    }

    @Test
    void showsAFigureThatGrowsFromFourToFiveToSix() throws SQLException {
        for (int figure = 4; figure <= 6; figure++) {
            int visits = figure;
            int[] states = states(Cube.of(new int[] {2, 1, 2, 1}, cell -> cell == 0 ? visits : 20 + cell));
            assertThat(states[0]).as("%d visits", visits).isEqualTo(visits < 5 ? HIDDEN : OPEN);
        }
    }

    @Test
    void hidesNoMoreThanItMust() throws SQLException {
        var table = Cube.of(new int[] {5, 12, 3, 1}, cell -> cell == 20 ? 3 : 30 + cell % 7);
        assertThat(Arrays.stream(states(table)).sum())
                .as("a small figure, the split that it is in, and the boxes that protect them")
                .isBetween(8, 12);
    }

    @Test
    void changesNothingThatIsOpenForGood() throws SQLException {
        var table = Cube.of(new int[] {2, 1, 2, 1}, cell -> cell == 0 ? 3 : 20);
        int[] wanted = new int[table.figures().length];
        wanted[0] = 1;
        assertThat(protect(table, wanted)).contains(1, 1, 1, 1);
        wanted[table.index(1, 0, 0, 0)] = 2;
        int[] states = protect(table, wanted);
        assertThat(states[table.index(1, 0, 0, 0)]).isEqualTo(2);
        assertThat(states[table.index(2, 0, 0, 0)])
                .as("then the county's sum goes")
                .isEqualTo(HIDDEN);
    }

    @Test
    void wouldGiveFiguresBackIfEachTableWereProtectedByItself() throws SQLException {
        int counties = 0;
        for (int run = 0; run < 25; run++) {
            var county = Cube.ofMostlyFirstContacts(new Random(SEED + run));
            var hidden = new boolean[county.figures().length];
            for (int kind : new int[] {Cube.FIRST, Cube.ALL}) {
                int[] states = states(county.only(kind));
                for (int cell = kind; cell < hidden.length; cell += 3) {
                    hidden[cell] = states[cell / 3] == HIDDEN;
                }
            }
            var known = new Outsider(county, hidden).knows(secrets(county, hidden));
            if (!known.isEmpty() && counties++ == 0) {
                var one = new BitSet();
                one.set(known.getFirst());
                assertThat(new SecondTable(county, hidden).givenAway(one))
                        .as("the auditor sees what the attacker found")
                        .containsExactly(known.getFirst());
            }
        }
        assertThat(counties).as("counties that the attack works on").isGreaterThan(5);
    }

    private static BitSet secrets(Cube table, boolean[] hidden) {
        var secrets = new BitSet();
        for (int cell = 0; cell < hidden.length; cell++) {
            int figure = table.figures()[cell];
            secrets.set(cell, table.unshown(cell) ? figure >= 1 && figure <= 4 : hidden[cell]);
        }
        return secrets;
    }

    private void assertSafe(Cube table, String what) throws SQLException {
        var hidden = new boolean[table.figures().length];
        int[] states = states(table);
        for (int cell = 0; cell < hidden.length; cell++) {
            int figure = table.figures()[cell];
            hidden[cell] = states[cell] != OPEN && !table.unshown(cell);
            assertThat(!hidden[cell] && !table.unshown(cell) && figure >= 1 && figure <= 4)
                    .as("%s publishes %d", what, figure)
                    .isFalse();
        }
        var secrets = secrets(table, hidden);
        assertThat(new Outsider(table, hidden).knows(secrets)).as(what).isEmpty();
        assertThat(new SecondTable(table, hidden).givenAway(secrets))
                .as("%s: %s with states %s", what, Arrays.toString(table.figures()), Arrays.toString(states))
                .isEmpty();
    }

    /** With as many persons as visits. */
    private int[] states(Cube table) throws SQLException {
        return states(table, table.figures());
    }

    private int[] states(Cube table, int[] persons) throws SQLException {
        return answer(
                "select followup.protect(?, followup.first_states(?, ?, ?), ?)",
                table.figures(),
                table.figures(),
                persons,
                table.size(),
                table.size());
    }

    private int[] protect(Cube table, int[] wanted) throws SQLException {
        return answer("select followup.protect(?, ?, ?)", table.figures(), wanted, table.size());
    }

    private int[] answer(String query, int[]... values) throws SQLException {
        try (var statement = database.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setArray(i + 1, array(values[i]));
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                var answer = (Integer[]) rows.getArray(1).getArray();
                return Arrays.stream(answer).mapToInt(Integer::intValue).toArray();
            }
        }
    }

    private Array array(int[] values) throws SQLException {
        return database.createArrayOf("int4", Arrays.stream(values).boxed().toArray());
    }
}
