package se.minimaria.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what was written in referrals that were returned or taken back and opened no file, once their time is over: the letter,
 * and the words beside the steps. What stays names nobody: that one came, from what kind of sender, and
 * what became of it.
 */
@Component
class RemoveReturned {

    private static final Logger log = LoggerFactory.getLogger(RemoveReturned.class);

    private final JdbcClient database;
    private final ReferralSettings settings;
    private final Clock clock;

    RemoveReturned(JdbcClient database, ReferralSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Works in the store of the system actor; twice is once. Returns how many letters are gone. */
    @Transactional
    int remove() {
        var over = database.sql("""
                select r.id from referral.referral r join referral.letter l on l.referral_id = r.id
                where r.file_id is null and exists (
                  select from referral.step s
                  where s.referral_id = r.id and s.state in ('returned', 'revoked') and s.at < :before)
                order by r.id limit 1000""")
                .param("before", Timestamp.from(clock.instant().minus(settings.kept())))
                .query(UUID.class)
                .list();
        if (!over.isEmpty()) {
            erase(over);
            log.info("event=referral-letters-erased count={}", over.size());
        }
        return over.size();
    }

    private void erase(List<UUID> over) {
        database.sql("delete from referral.letter where referral_id in (:ids)")
                .param("ids", over)
                .update();
        database.sql("update referral.step set words = null where referral_id in (:ids)")
                .param("ids", over)
                .update();
    }
}
