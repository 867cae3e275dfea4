package se.minimaria.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody who works hidden figures out with nothing but sums: a part is at most the sum less what the others are at
 * least, and so on until nothing more follows. What comes out is certain, so one number is one too many.
 */
final class Outsider {

    private static final int ANY = 1_000_000;

    private final List<int[]> lines;
    private final int[] least;
    private final int[] most;

    Outsider(Cube county, boolean[] hidden) {
        this.lines = new SecondTable(county, hidden).lines();
        boolean[] unknown = county.unknown(hidden);
        this.least = county.figures().clone();
        this.most = county.figures().clone();
        for (int cell = 0; cell < unknown.length; cell++) {
            if (unknown[cell]) {
                least[cell] = 0;
                most[cell] = ANY;
            }
        }
    }

    /** Those of some cells that this one knows in the end. */
    List<Integer> knows(BitSet asked) {
        boolean learnt = true;
        while (learnt) {
            learnt = false;
            for (int[] line : lines) {
                learnt |= learns(line);
            }
        }
        List<Integer> known = new ArrayList<>();
        asked.stream().filter(cell -> least[cell] == most[cell]).forEach(known::add);
        return known;
    }

    private boolean learns(int[] line) {
        int sum = line[line.length - 1];
        int[] parts = Arrays.copyOf(line, line.length - 1);
        int allLeast = Arrays.stream(parts).map(part -> least[part]).sum();
        int allMost = Arrays.stream(parts).map(part -> most[part]).sum();
        boolean learnt = narrow(sum, allLeast, allMost);
        for (int part : parts) {
            learnt |= narrow(part, least[sum] - (allMost - most[part]), most[sum] - (allLeast - least[part]));
        }
        return learnt;
    }

    private boolean narrow(int cell, int atLeast, int atMost) {
        boolean narrower = atLeast > least[cell] || atMost < most[cell];
        least[cell] = Math.max(least[cell], atLeast);
        most[cell] = Math.min(most[cell], atMost);
        return narrower;
    }
}
