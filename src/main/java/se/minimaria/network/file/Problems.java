package se.minimaria.network.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the errors of one reading. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(int line, String message) {
        found.add(new Problem(line, message));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> inLineOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
