package se.minimaria.feed;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.shared.Ids;

/** Makes addresses for the calendar of whoever is on duty, and ends them. */
@Component
@Transactional
public class Subscribe {

    /** More than anybody has telephones and tables to put them in. */
    public static final int MOST = 5;

    private final JdbcClient database;
    private final FeedHashes hashes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Subscribe(JdbcClient database, FeedHashes hashes, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** The addresses of the assignment on duty, the newest first. */
    @Transactional(readOnly = true)
    public List<Subscription> own() {
        return database.sql("""
                select id, made_at from feed.subscription
                where assignment_id = :assignment and ended_at is null order by made_at desc, id""")
                .param("assignment", Access.onDuty().assignment().value())
                .query((row, index) -> new Subscription(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /** A new address, shown this once; empty when there are as many as anybody needs. */
    public Optional<FeedCode> make() {
        var duty = Access.onDuty();
        // two presses at once count together
        database.sql("select pg_advisory_xact_lock(hashtextextended(:who, 17))")
                .param("who", duty.assignment().toString())
                .query((row, index) -> true)
                .list();
        if (own().size() >= MOST) {
            return Optional.empty();
        }
        var code = FeedCode.random(random);
        database.sql("""
                insert into feed.subscription (id, principal_id, assignment_id, secret_hash, made_at)
                values (:id, :principal, :assignment, :hash, :now)""")
                .param("id", Ids.next())
                .param("principal", duty.principal().value())
                .param("assignment", duty.assignment().value())
                .param("hash", hashes.of(code))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return Optional.of(code);
    }

    /** False when there is no such address of one's own. */
    public boolean end(UUID id) {
        return database.sql("update feed.subscription set ended_at = :now where id = :id and ended_at is null")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }
}
