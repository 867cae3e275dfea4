package se.minimaria.followup;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Figures by clinic, month, sex and kind with all their sums, laid out as the database's functions expect them. Months and
 * kinds have a sum only when there are several; the kinds are first contacts, later visits and their sum.
 */
@SuppressWarnings("ArrayRecordComponent")
record Cube(int[] figures, int[] size) {

    static final int FIRST = 0;
    static final int LATER = 1;
    static final int ALL = 2;

    /** Fills the inner cells in order, kind fastest, and adds the sums. */
    static Cube of(int[] inner, IntUnaryOperator figure) {
        int[] size = new int[4];
        int cells = 1;
        for (int axis = 0; axis < 4; axis++) {
            size[axis] = inner[axis] == 1 && axis % 2 == 1 ? 1 : inner[axis] + 1;
            cells *= size[axis];
        }
        var cube = new Cube(new int[cells], size);
        int next = 0;
        for (int clinic = 0; clinic < inner[0]; clinic++) {
            for (int month = 0; month < inner[1]; month++) {
                for (int sex = 0; sex < inner[2]; sex++) {
                    for (int kind = 0; kind < inner[3]; kind++) {
                        cube.add(new int[] {clinic, month, sex, kind}, figure.applyAsInt(next++));
                    }
                }
            }
        }
        return cube;
    }

    /** Five clinics, two months, three groups; four of five visits are first contacts. */
    static Cube ofMostlyFirstContacts(Random random) {
        int[] figures = new int[60];
        for (int cell = 0; cell < figures.length; cell += 2) {
            int visits = random.nextInt(9);
            figures[cell] = (int) IntStream.range(0, visits)
                    .filter(visit -> random.nextInt(5) < 4)
                    .count();
            figures[cell + 1] = visits - figures[cell];
        }
        return of(new int[] {5, 2, 3, 2}, cell -> figures[cell]);
    }

    /** The table of one kind alone. */
    Cube only(int kind) {
        return new Cube(
                IntStream.range(0, figures.length)
                        .filter(cell -> cell % size[3] == kind)
                        .map(cell -> figures[cell])
                        .toArray(),
                new int[] {size[0], size[1], size[2], 1});
    }

    private void add(int[] at, int figure) {
        for (int sums = 0; sums < 16; sums++) {
            int[] cell = at.clone();
            boolean there = true;
            for (int axis = 0; axis < 4; axis++) {
                if ((sums >> axis & 1) == 1) {
                    there &= size[axis] > 1;
                    cell[axis] = size[axis] - 1;
                }
            }
            if (there) {
                figures[index(cell[0], cell[1], cell[2], cell[3])] += figure;
            }
        }
    }

    int index(int clinic, int month, int sex, int kind) {
        return ((clinic * size[1] + month) * size[2] + sex) * size[3] + kind;
    }

    int at(int clinic, int month, int sex, int kind) {
        return figures[index(clinic, month, sex, kind)];
    }

    /** Whether a cell is shown nowhere and follows from two that are. */
    boolean unshown(int cell) {
        return size[3] == 3 && cell % 3 == LATER;
    }

    /** What is not known when these cells are not shown: they, and the later visits that follow from them. */
    boolean[] unknown(boolean[] hidden) {
        boolean[] unknown = hidden.clone();
        for (int cell = 0; cell < figures.length; cell++) {
            if (unshown(cell)) {
                unknown[cell] = hidden[cell - LATER + FIRST] || hidden[cell - LATER + ALL];
            }
        }
        return unknown;
    }
}
