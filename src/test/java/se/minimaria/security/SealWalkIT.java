package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.MinimariaTest;

/**
 * Walks at random through the seal and compares with the reference model. As many steps as wanted:
 * {@code -Dminimaria.walk.steps=1000000 -Dminimaria.walk.seed=7}. A failure is walked again with every eye open, and
 * the shortest prefix that fails is printed with its seed.
 */
@MinimariaTest
class SealWalkIT {

    private static final int MOST_RUNS = 200;
    private static final int STEPS_A_RUN = 2000;

    @Test
    void nobodySeesMoreThanTheModelForbidsOrLessThanItAllows() throws Exception {
        var steps = Integer.getInteger("minimaria.walk.steps", 20_000);
        var seed = Long.getLong("minimaria.walk.seed", 20251122L);
        var aRun = Math.max(STEPS_A_RUN, steps / MOST_RUNS);
        var shared = TestDatabase.shared();
        assertThat(steps).isPositive();
        Walks.clean(shared);
        try (var walkers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            // each run has principals of its own, so that runs beside each other see nothing of one another
            var runs = IntStream.iterate(0, run -> run * aRun < steps, run -> run + 1)
                    .mapToObj(run -> (Callable<Walks.Failed>) () -> Walks.walk(shared, seed + run, run, aRun, false))
                    .toList();
            var walked = walkers.invokeAll(runs);
            for (int run = 0; run < walked.size(); run++) {
                lookCloser(seed + run, run, walked.get(run).get());
            }
        }
    }

    private static void lookCloser(long seed, int run, Walks.Failed failed) throws SQLException {
        if (failed.step() >= 0) {
            var shared = TestDatabase.shared();
            Walks.clean(shared);
            var shortest = Walks.walk(shared, seed, run, failed.step() + 1, true);
            fail("seed %d: step %d (seen at step %d): %s", seed, shortest.step(), failed.step(), failed.wrong());
        }
    }
}
