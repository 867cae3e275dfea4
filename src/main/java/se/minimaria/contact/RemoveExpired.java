package se.minimaria.contact;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what nobody has claimed and whose time has run out, in the store of the system actor at work. What was claimed
 * is part of a file and follows that file's rules.
 */
@Component
class RemoveExpired {

    private static final Logger log = LoggerFactory.getLogger(RemoveExpired.class);

    private final JdbcClient database;
    private final Promise promise;

    RemoveExpired(JdbcClient database, Promise promise) {
        this.database = database;
        this.promise = promise;
    }

    /** Does nothing while another node is at it. Returns how many threads are gone. */
    @Transactional
    int remove() {
        if (!alone()) {
            return 0;
        }
        var expired = expired();
        if (expired.isEmpty()) {
            return 0;
        }
        delete("contact.call_try", "thread_id", expired);
        delete("contact.call_wish", "thread_id", expired);
        delete("contact.task", "thread_id", expired);
        delete("contact.offer", "thread_id", expired);
        delete("contact.attachment", "thread_id", expired);
        delete("contact.message", "thread_id", expired);
        delete("contact.thread", "id", expired);
        log.info("event=threads-erased count={}", expired.size());
        return expired.size();
    }

    /** Chosen once and locked, so that nobody writes in them meanwhile; what is left waits for the next night. */
    private List<UUID> expired() {
        return database.sql("""
                select id from contact.thread where expires_at <= :now and file_id is null
                order by expires_at limit 1000 for update skip locked""")
                .param("now", Timestamp.from(promise.now()))
                .query(UUID.class)
                .list();
    }

    private boolean alone() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('contact.remove-expired'))")
                .query(Boolean.class)
                .single();
    }

    private void delete(String table, String key, List<UUID> threads) {
        database.sql("delete from %s where %s in (:threads)".formatted(table, key))
                .param("threads", threads)
                .update();
    }
}
