package se.minimaria.followup;

import java.util.function.IntUnaryOperator;

/** Figures by clinic, month and sex with all their sums, laid out as the database's functions expect them. */
@SuppressWarnings("ArrayRecordComponent")
record Cube(int[] figures, int[] size) {

    /** Fills the inner cells in order, sex fastest, and adds the sums. */
    static Cube of(int[] inner, IntUnaryOperator figure) {
        var cube = new Cube(
                new int[(inner[0] + 1) * (inner[1] + 1) * (inner[2] + 1)],
                new int[] {inner[0] + 1, inner[1] + 1, inner[2] + 1});
        int cell = 0;
        for (int clinic = 0; clinic < inner[0]; clinic++) {
            for (int month = 0; month < inner[1]; month++) {
                for (int sex = 0; sex < inner[2]; sex++) {
                    cube.add(clinic, month, sex, figure.applyAsInt(cell++));
                }
            }
        }
        return cube;
    }

    private void add(int clinic, int month, int sex, int figure) {
        for (int c : new int[] {clinic, size[0] - 1}) {
            for (int m : new int[] {month, size[1] - 1}) {
                for (int s : new int[] {sex, size[2] - 1}) {
                    figures[index(c, m, s)] += figure;
                }
            }
        }
    }

    int index(int clinic, int month, int sex) {
        return (clinic * size[1] + month) * size[2] + sex;
    }

    int at(int clinic, int month, int sex) {
        return figures[index(clinic, month, sex)];
    }
}
