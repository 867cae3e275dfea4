package se.minimaria.platform;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.List;
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

    /**
     * Counts one try against somebody's own limit and, if that lets it through, against what is shared with others. Where
     * the shared part is used up nobody pays for what others did: whoever comes has the last resort left, which is small
     * and their own.
     *
     * @param who whose the own limit and the last resort are
     * @param crowds from the nearest to the widest; one that is used up keeps the try from the wider ones
     */
    public Answer attempt(Limit own, Limit lastResort, String who, List<Crowd> crowds) {
        var answer = attempt(own, who);
        if (!answer.allowed()) {
            return answer;
        }
        var room = crowds.stream()
                .allMatch(crowd -> attempt(crowd.limit(), crowd.who()).allowed());
        return room ? answer : attempt(lastResort, who);
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

        /** What is left to everybody while others flood a door: three, and then one every twenty minutes. */
        public static Limit lastResort(String what) {
            return new Limit(what + "-last", 3, Duration.ofHours(1));
        }
    }

    /**
     * Many who share a limit.
     *
     * @param who names the crowd, such as an address with many people behind it
     */
    public record Crowd(Limit limit, String who) {

        /** Everybody there is. */
        public static Crowd everybody(Limit limit) {
            return new Crowd(limit, "all");
        }
    }

    /**
     * Whether a try was allowed.
     *
     * @param pause how long until the next one is; zero when this one was
     */
    public record Answer(boolean allowed, Duration pause) {}
}
