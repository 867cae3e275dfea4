package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
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
    void nobodySeesMoreThanTheModelForbidsOrLessThanItAllows() throws SQLException {
        var steps = Integer.getInteger("minimaria.walk.steps", 20_000);
        var seed = Long.getLong("minimaria.walk.seed", 20251122L);
        var aRun = Math.max(STEPS_A_RUN, steps / MOST_RUNS);
        var shared = TestDatabase.shared();
        assertThat(steps).isPositive();
        for (int run = 0; run * aRun < steps; run++) {
            Walks.clean(shared);
            var failed = Walks.walk(shared, seed + run, run, aRun, false);
            if (failed.step() >= 0) {
                Walks.clean(shared);
                var shortest = Walks.walk(shared, seed + run, run, failed.step() + 1, true);
                fail(
                        "seed %d: step %d (seen at step %d): %s",
                        seed + run, shortest.step(), failed.step(), failed.wrong());
            }
        }
    }
}
