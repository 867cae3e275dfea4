package se.minimaria.video;

import java.sql.Timestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what nobody has ended, in the store of the system actor at work: places of people who did not come back, talks that
 * both have gone from, such as when a node or two batteries died. Nothing depends on a page that says goodbye.
 */
@Component
class RemoveSilent {

    private static final Logger log = LoggerFactory.getLogger(RemoveSilent.class);

    private final JdbcClient database;
    private final Signals signals;
    private final Desks desks;
    private final VideoSettings settings;
    private final TalkClock clock;

    RemoveSilent(JdbcClient database, Signals signals, Desks desks, VideoSettings settings, TalkClock clock) {
        this.database = database;
        this.signals = signals;
        this.desks = desks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Two nodes may do it at once: the second finds less. Returns how many rooms are gone. */
    @Transactional
    int remove() {
        var now = clock.now();
        var gone = database.sql("""
                delete from video.room r where not exists (
                  select from video.seat s where s.room_id = r.id and s.kind in ('youth', 'staff')
                    and s.seen_at >= case when r.taken_by is null then cast(:place as timestamptz) else cast(:silent as timestamptz) end)""")
                .param("place", Timestamp.from(clock.alive().minus(settings.place())))
                .param("silent", Timestamp.from(now.minus(settings.silent())))
                .update();
        signals.removeOlderThan(now.minus(settings.signals()));
        desks.removeOlderThan(clock.alive());
        if (gone > 0) {
            log.info("event=silent-talks-removed count={}", gone);
        }
        return gone;
    }
}
