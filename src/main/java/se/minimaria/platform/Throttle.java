package se.minimaria.platform;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Counts how often something is tried and says when it has been enough. The counters lie in the database, so that all
 * nodes count together, under keyed hashes, so that they name nobody.
 *
 * <p>A try is counted in a transaction of its own: it stays counted when the work that follows fails. Counters that have
 * filled up again are swept away now and then by those who come to count.
 */
@Component
public class Throttle {

    private static final int TRIES_BETWEEN_SWEEPS = 200;
    private static final int SWEPT_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final byte[] key;
    private final AtomicInteger tries = new AtomicInteger();

    Throttle(DataSource database, Secrets secrets) {
        this.key = secrets.keyFor("throttle");
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("platform.bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Counts one try at {@code what} by {@code who}, under the usual limit for guessing a secret. */
    public boolean allows(String what, String who) {
        return attempt(Limit.guessing(what), who).allowed();
    }

    /** Counts one try, unless the limit is reached. */
    public Answer attempt(Limit limit, String who) {
        sweep();
        var configuration = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.tries()).refillGreedy(limit.tries(), limit.per()))
                .build();
        var probe = buckets.getProxy(id(limit, who), () -> configuration).tryConsumeAndReturnRemaining(1);
        return new Answer(probe.isConsumed(), Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private String id(Limit limit, String who) {
        return limit.what() + ":" + Secrets.sign(key, limit.what() + "\n" + who);
    }

    private void sweep() {
        if (tries.incrementAndGet() % TRIES_BETWEEN_SWEEPS == 0) {
            buckets.removeExpired(SWEPT_AT_ONCE);
        }
    }

    /**
     * How often something may be tried.
     *
     * @param what names the counter; tries under different names do not add up
     * @param tries how many at once; they come back evenly over the time
     * @param per the time in which all come back
     */
    public record Limit(String what, int tries, Duration per) {

        /** What is right for guesses at a secret: ten, and then one every minute and a half. */
        public static Limit guessing(String what) {
            return new Limit(what, 10, Duration.ofMinutes(15));
        }
    }

    /**
     * Whether a try was allowed.
     *
     * @param pause how long until the next one is; zero when this one was
     */
    public record Answer(boolean allowed, Duration pause) {}
}
