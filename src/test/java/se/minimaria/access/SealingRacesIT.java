package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.access.ChainStage.JOB;
import static se.minimaria.access.ChainStage.STORE;
import static se.minimaria.access.ChainStage.as;
import static se.minimaria.access.ChainStage.opening;
import static se.minimaria.access.ChainStage.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.ChainVerdict.Whole;
import se.minimaria.testing.MinimariaTest;

/** Rows are written while others seal: early, late, slowly, many at once. */
@MinimariaTest
class SealingRacesIT {

    @Autowired
    ChainStage stage;

    @BeforeEach
    @AfterEach
    void clear() throws SQLException {
        stage.clear();
    }

    @Test
    void waitsForATransactionThatIsOpenAndMissesNothingOfIt() throws SQLException {
        stage.open(1);
        stage.seal();
        try (var slow = opening()) {
            run(slow, ChainStage.insert());
            stage.open(3);

            assertThat(stage.sealWhatHasEnded())
                    .as("the slow one might still write")
                    .isEmpty();
            assertThat(stage.verify()).isEqualTo(new Whole(1, 1, 3));

            run(slow, ChainStage.insert());
            slow.commit();
        }
        stage.seal();

        assertThat(stage.verify()).isEqualTo(new Whole(2, 6, 0));
    }

    @Test
    void doesNotWaitForOneThatHasNotWrittenYetAndSealsItLater() throws SQLException {
        try (var late = opening()) {
            stage.open(2);
            assertThat(stage.seal()).hasSize(1);

            run(late, ChainStage.insert());
            stage.open(1);
            stage.sealWhatHasEnded();
            late.commit();
        }
        stage.seal();

        assertThat(stage.verify()).isEqualTo(new Whole(2, 4, 0));
    }

    @Test
    void holdsNobodyUpWhoWritesTheLog() throws SQLException {
        stage.open(2);
        assertThat(stage.seal()).hasSize(1);
        stage.open(1);
        try (var sealer = as(JOB)) {
            run(sealer, "set local lock_timeout = '1s'; select access.seal_log()");
            stage.open(2);

            assertThat(stage.sealWhatHasEnded()).as("somebody is at it").isEmpty();
            sealer.commit();
        }
        stage.seal();

        assertThat(stage.verify()).isInstanceOfSatisfying(Whole.class, whole -> {
            assertThat(whole.rows()).isEqualTo(5);
            assertThat(whole.unsealed()).isZero();
        });
    }

    @Test
    void missesNothingAndSealsNothingTwiceWhileManyWriteSlowlyAndManySeal() throws Exception {
        var writers = 8;
        var each = 12;
        List<Callable<Integer>> work = new ArrayList<>();
        IntStream.range(0, writers).forEach(n -> work.add(() -> written(each)));
        IntStream.range(0, 3).forEach(n -> work.add(() -> sealedWhile(150)));
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var kept =
                    threads.invokeAll(work).stream().mapToInt(Future::resultNow).sum();
            stage.seal();

            assertThat(stage.verify()).isInstanceOfSatisfying(Whole.class, whole -> {
                assertThat(whole.rows()).isEqualTo(kept);
                assertThat(whole.unsealed()).isZero();
                assertThat(whole.seals()).isGreaterThan(3);
            });
            assertThat(ChainStage.one(
                            "select sum(row_count) from access.log_seal where principal_id = '" + STORE + "'"))
                    .isEqualTo(kept);
        }
    }

    @Test
    void staysOneChainWhenManySealAtOnce() throws Exception {
        Callable<List<SealLog.Made>> seal = stage::sealWhatHasEnded;
        var made = new ArrayList<SealLog.Made>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (int round = 0; round < 5; round++) {
                stage.open(2);
                threads.invokeAll(IntStream.range(0, 10).mapToObj(n -> seal).toList())
                        .forEach(result -> made.addAll(result.resultNow()));
            }
        }
        made.addAll(stage.seal());

        assertThat(made).extracting(SealLog.Made::seal).doesNotHaveDuplicates();
        assertThat(stage.verify()).isEqualTo(new Whole(made.size(), 10, 0));
    }

    /** Some short, some long, some with several rows, some taken back; answers how many rows were kept. */
    private int written(int transactions) throws SQLException {
        var random = ThreadLocalRandom.current();
        var kept = 0;
        for (int i = 0; i < transactions; i++) {
            try (var own = opening()) {
                var rows = 1 + random.nextInt(3);
                for (int row = 0; row < rows; row++) {
                    run(own, ChainStage.insert());
                    run(own, "select pg_sleep(%s)".formatted(random.nextInt(5) == 0 ? "0.08" : "0.003"));
                }
                if (random.nextInt(5) == 0) {
                    own.rollback();
                } else {
                    own.commit();
                    kept += rows;
                }
            }
        }
        return kept;
    }

    private int sealedWhile(int times) {
        for (int i = 0; i < times; i++) {
            stage.sealWhatHasEnded();
        }
        return 0;
    }
}
