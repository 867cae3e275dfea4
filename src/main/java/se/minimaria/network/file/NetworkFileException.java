package se.minimaria.network.file;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a network file, in the order of its lines, readable in a console. */
final class NetworkFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NetworkFileException(String file, List<Problem> problems) {
        super(text(file, problems));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    private static String text(String file, List<Problem> problems) {
        String errors = problems.size() == 1 ? "1 error" : problems.size() + " errors";
        return problems.stream()
                .map(problem -> "  line %4d  %s".formatted(problem.line(), problem.message()))
                .collect(Collectors.joining("\n", "The network file " + file + " has " + errors + ":\n", ""));
    }
}
