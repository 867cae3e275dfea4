package se.minimaria.contact;

import java.sql.Timestamp;
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
        delete("contact.offer", "thread_id");
        delete("contact.message", "thread_id");
        var removed = delete("contact.thread", "id");
        if (removed > 0) {
            log.info("event=threads-erased count={}", removed);
        }
        return removed;
    }

    private boolean alone() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('contact.remove-expired'))")
                .query(Boolean.class)
                .single();
    }

    private int delete(String table, String key) {
        return database.sql("""
                delete from %s where %s in (
                  select id from contact.thread where expires_at <= :now and file_id is null)""".formatted(table, key))
                .param("now", Timestamp.from(promise.now()))
                .update();
    }
}
