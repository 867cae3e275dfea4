package se.minimaria.security;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import se.minimaria.law.MutateRules;
import se.minimaria.platform.TestDatabase;
import se.minimaria.signin.MutatePages;

/**
 * Switches off each policy, each condition of a view, each trigger, each rule of law and each row about pages in turn, and
 * names the check that notices. What nobody notices is a hole in the checks, and makes the program fail. Run it with
 * {@code ./mutate}, or {@code ./mutate disclosure} for what has that word in its name.
 */
final class Mutate {

    private static final Path DATA = Path.of("target/mutate-data");
    private static final long SEED = 20251122L;
    private static final int STEPS = 2000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** The policy that demands a context does nothing else, so nothing else is asked when it is gone. */
    private static final String DEMAND = " in_a_context dropped";

    private static final String NO_CONTEXT = "MM001";
    private static final String NO_RIGHT = "42501";

    /** What may go unnoticed, each with what does the same work. */
    private static final Map<String, String> REDUNDANT = Map.of(
            "policy staff.assignment invited_moves with check (true)",
            "the using asks for somebody who is invited too",
            "policy portal.invitation owner_replaces using (true)",
            "the one function that uses it names the same rows",
            "policy access.log_head sealer_goes_on with check (true)",
            "the one function that uses it names the same row",
            "policy disclosure.consent door_locks using (true)",
            "a lock needs the row to be read too, and door_reads says which rows the door reads");

    private final TestDatabase database;
    private final Map<String, String> whole;
    private final Map<String, String> served;
    private final Set<String> refusing = new HashSet<>();
    private int walks;

    private Mutate(TestDatabase database) throws SQLException {
        this.database = database;
        this.whole = new SealMatrix(database).tried();
        this.served = new SealMatrix(database).served();
        for (var target : whole.keySet()) {
            if (!target.contains(",") && !refusal(target).isEmpty()) {
                refusing.add(target);
            }
        }
    }

    public static void main(String[] words) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var survivors = new ArrayList<String>();
        try (var database = TestDatabase.fresh(DATA)) {
            survivors.addAll(new Mutate(database).policies(Arrays.asList(words)));
        }
        if (words.length == 0) {
            report(MutateRules.noticed(), survivors);
            report(MutatePages.noticed(), survivors);
        }
        OUT.println();
        OUT.println(survivors.isEmpty() ? "Everything was noticed." : "Nobody noticed:");
        survivors.forEach(name -> OUT.println("  " + name));
        System.exit(survivors.isEmpty() ? 0 : 1);
    }

    private static void report(Map<String, String> noticed, List<String> survivors) {
        noticed.forEach((name, by) -> {
            OUT.println(name + " → " + (by.isEmpty() ? "NOT NOTICED" : "noticed by " + by));
            if (by.isEmpty()) {
                survivors.add(name);
            }
        });
    }

    private List<String> policies(List<String> words) throws SQLException {
        var survivors = new ArrayList<String>();
        try (var superuser = database.asSuperuser()) {
            noticed("").ifPresent(by -> {
                throw new IllegalStateException("Something is wrong before anything was switched off: " + by);
            });
            for (var mutation : Mutation.all(superuser)) {
                if (!words.isEmpty() && words.stream().noneMatch(mutation.name()::contains)) {
                    continue;
                }
                run(superuser, mutation.open());
                var demand = mutation.name().endsWith(DEMAND);
                var by = (demand ? byNobody(mutation.table()) : noticed(mutation.table())).orElse("");
                var redundant = demand ? demandedElsewhere(mutation.table()) : REDUNDANT.get(mutation.name());
                run(superuser, mutation.close());
                if (by.isEmpty() && redundant != null) {
                    OUT.println(mutation.name() + " → not noticed, redundant: " + redundant);
                } else {
                    report(Map.of(mutation.name(), by), survivors);
                }
            }
        }
        return survivors;
    }

    /** The first check that fails: the cheapest is asked first. */
    private Optional<String> noticed(String table) throws SQLException {
        return byNobody(table)
                .or(() -> byMatrix(table::equals))
                .or(this::byAttempt)
                .or(() -> byMatrix(other -> !other.equals(table)))
                .or(this::byWalk);
    }

    /** Nobody's statement must fail where it failed before. */
    private Optional<String> byNobody(String table) throws SQLException {
        return refusing.contains(table) && refusal(table).isEmpty()
                ? Optional.of("a statement without a context")
                : Optional.empty();
    }

    /** Why nobody's statement fails at a table although its own demand is gone, or nothing when it does not fail. */
    private @Nullable String demandedElsewhere(String table) throws SQLException {
        return switch (refusal(table)) {
            case NO_CONTEXT -> "its other policies ask tables that demand it";
            case NO_RIGHT -> "the application has no right to read it";
            default -> null;
        };
    }

    /** The code with which the database refuses nobody's statement; empty when it answers. */
    private String refusal(String table) throws SQLException {
        try (var application = database.asApplication();
                var statement = application.createStatement()) {
            statement.execute("select from " + table + " limit 1");
            return "";
        } catch (SQLException refused) {
            if (List.of(NO_CONTEXT, NO_RIGHT).contains(refused.getSQLState())) {
                return refused.getSQLState();
            }
            throw refused;
        }
    }

    private Optional<String> byMatrix(Predicate<String> some) {
        try {
            var matrix = new SealMatrix(database);
            return changed(whole, matrix.tried(some)).or(() -> served(matrix, some));
        } catch (SQLException broken) {
            return Optional.of("SealMatrix: " + broken.getMessage());
        }
    }

    private Optional<String> served(SealMatrix matrix, Predicate<String> some) {
        try {
            return changed(served, matrix.served(some));
        } catch (SQLException broken) {
            return Optional.of("SealMatrix: " + broken.getMessage());
        }
    }

    private static Optional<String> changed(Map<String, String> before, Map<String, String> now) {
        return now.keySet().stream()
                .filter(table -> !before.getOrDefault(table, "").equals(now.get(table)))
                .map(table -> "SealMatrix: " + table + " "
                        + difference(before.getOrDefault(table, ""), now.getOrDefault(table, "")))
                .findFirst();
    }

    private Optional<String> byAttempt() {
        try {
            return new SealAttempts(database)
                    .through().stream()
                            .map(attempt -> "SealAttempts: " + attempt)
                            .findFirst();
        } catch (SQLException broken) {
            return Optional.of("SealAttempts: " + broken.getMessage());
        }
    }

    /** The first role that got something else than before, and how many more did. */
    private static String difference(String before, String now) {
        var was = new TreeSet<>(Arrays.asList(before.split(" \\| ", -1)));
        var is = new TreeSet<>(Arrays.asList(now.split(" \\| ", -1)));
        is.removeAll(was);
        was.removeAll(Arrays.asList(now.split(" \\| ", -1)));
        var first = is.isEmpty() ? was.first() + " no more" : is.first();
        return is.size() > 1 ? first + " and %d more".formatted(is.size() - 1) : first;
    }

    /** What a walk leaves would stand in the way of attempts that touch every row, so it is taken away. */
    private Optional<String> byWalk() {
        try {
            var failed = Walks.walk(database, SEED + walks % 3, walks++ % 200, STEPS, false);
            Walks.clean(database);
            return failed.step() < 0
                    ? Optional.empty()
                    : Optional.of("SealWalk, step %d: %s".formatted(failed.step(), failed.wrong()));
        } catch (SQLException broken) {
            return Optional.of("SealWalk: " + broken.getMessage());
        }
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
