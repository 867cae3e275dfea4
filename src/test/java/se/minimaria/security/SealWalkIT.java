package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.minimaria.access.SignedSettings;
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
        assertThat(steps).isPositive();
        for (int run = 0; run * aRun < steps; run++) {
            clean();
            var failed = walk(seed + run, run, aRun, false);
            if (failed.step() >= 0) {
                clean();
                var shortest = walk(seed + run, run, failed.step() + 1, true);
                fail("seed %d: step %d (seen at step %d): %s", seed + run, shortest.step(), failed.step(), failed.wrong());
            }
        }
    }

    private record Failed(int step, String wrong) {}

    private static Failed walk(long seed, int run, int steps, boolean everywhere) throws SQLException {
        var shared = TestDatabase.shared();
        try (var database = new WalkDatabase(shared.asApplication(), new SignedSettings(shared.secrets()))) {
            var walk = new SealWalk(seed, run, database, everywhere);
            return new Failed(walk.walk(steps), walk.wrong());
        }
    }

    private static void clean() throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    delete from portal.account a using portal.link l
                    where l.account_id = a.id and l.principal_id like 'kommun-9%'""");
            for (var table : new SpecimenRows(superuser).tables()) {
                if (!table.equals("staff.credential") && !table.equals("portal.account")) {
                    statement.execute("delete from " + table + " where principal_id like 'kommun-9%'");
                }
            }
        }
    }
}
