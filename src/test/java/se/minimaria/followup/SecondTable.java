package se.minimaria.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * An auditor who knows everything that is published: the open figures of all tables together, that all sums hold, that
 * first contacts are visits, and that nothing falls below zero. For a hidden cell it looks for a second county that fits
 * all of it and has another number there. It finds such a county only if there is one, whatever the suppression thinks of
 * itself: it repairs one broken sum after the other and knows no boxes.
 */
final class SecondTable {

    private static final int PATIENCE = 400_000;
    private static final int NONE = -1;
    private static final int TOO_MANY = -2;
    private static final int LONGEST_REPAIR = 24;

    private final int[] figures;
    private final boolean[] unknown;
    private final List<int[]> lines = new ArrayList<>();
    private final List<List<Integer>> linesOf = new ArrayList<>();
    private final int[] offBy;
    private final boolean[] touched;
    private int steps;

    SecondTable(Cube county, boolean[] hidden) {
        this.figures = county.figures().clone();
        this.unknown = county.unknown(hidden);
        for (int i = 0; i < figures.length; i++) {
            linesOf.add(new ArrayList<>());
        }
        int stride = 1;
        for (int axis = 3; axis >= 0; axis--) {
            int length = county.size()[axis];
            for (int cell = 0; cell < figures.length; cell++) {
                if (length > 1 && cell / stride % length == 0) {
                    addLine(cell, stride, length);
                }
            }
            stride *= length;
        }
        this.offBy = new int[lines.size()];
        this.touched = new boolean[figures.length];
    }

    private void addLine(int first, int stride, int length) {
        int[] members = new int[length];
        for (int i = 0; i < length; i++) {
            members[i] = first + i * stride;
            linesOf.get(members[i]).add(lines.size());
        }
        lines.add(members);
    }

    /** The lines: all cells of an axis, the sum last. */
    List<int[]> lines() {
        return lines;
    }

    /** Those of some cells for which no other number fits. */
    List<Integer> givenAway(BitSet asked) {
        List<Integer> found = new ArrayList<>();
        boolean[] safe = new boolean[figures.length];
        asked.stream()
                .filter(cell -> !safe[cell] && !movable(cell, 1, safe) && !movable(cell, -1, safe))
                .forEach(found::add);
        return found;
    }

    private boolean movable(int cell, int by, boolean[] safe) {
        for (int length = 8; length <= LONGEST_REPAIR; length += 4) {
            steps = 0;
            if (step(cell, by, length, safe)) {
                return true;
            }
        }
        return false;
    }

    private boolean step(int cell, int by, int left, boolean[] safe) {
        steps++;
        if (left == 0 || steps > PATIENCE || touched[cell] || !unknown[cell] || figures[cell] + by < 0) {
            return false;
        }
        change(cell, by);
        touched[cell] = true;
        boolean done = repair(left - 1, safe);
        if (done) {
            safe[cell] = true;
        }
        touched[cell] = false;
        change(cell, -by);
        return done;
    }

    private boolean repair(int left, boolean[] safe) {
        int broken = tightestBroken(4 * left);
        if (broken < 0) {
            return broken == NONE;
        }
        int[] line = lines.get(broken);
        int off = offBy[broken];
        return Arrays.stream(line)
                .filter(member -> !touched[member] && unknown[member])
                .mapToObj(member -> new Repair(member, member == line[line.length - 1] ? off : -off))
                .sorted(Comparator.comparingInt(this::breaks))
                .anyMatch(repair -> step(repair.cell(), repair.by(), left, safe));
    }

    private record Repair(int cell, int by) {}

    /** How many sums a change breaks, less those that it mends: those that mend most are tried first. */
    private int breaks(Repair repair) {
        int breaks = 0;
        for (int line : linesOf.get(repair.cell())) {
            int after = offBy[line] + (sumOf(line) == repair.cell() ? -repair.by() : repair.by());
            breaks += (after == 0 ? 0 : 1) - (offBy[line] == 0 ? 0 : 1);
        }
        return breaks;
    }

    private int sumOf(int line) {
        int[] members = lines.get(line);
        return members[members.length - 1];
    }

    /** The broken sum with the fewest cells that could mend it; NONE, or TOO_MANY when there are more than can be mended. */
    private int tightestBroken(int atMost) {
        int tightest = NONE;
        int fewest = Integer.MAX_VALUE;
        int broken = 0;
        for (int line = 0; line < offBy.length; line++) {
            if (offBy[line] != 0) {
                broken++;
                int open = 0;
                for (int member : lines.get(line)) {
                    open += !touched[member] && unknown[member] ? 1 : 0;
                }
                if (open < fewest) {
                    fewest = open;
                    tightest = line;
                }
            }
        }
        return broken > atMost ? TOO_MANY : tightest;
    }

    private void change(int cell, int by) {
        figures[cell] += by;
        for (int line : linesOf.get(cell)) {
            offBy[line] += sumOf(line) == cell ? -by : by;
        }
    }
}
