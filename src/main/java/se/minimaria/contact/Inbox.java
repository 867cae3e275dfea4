package se.minimaria.contact;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;

/** The queue of the principal on duty. */
@Component
@Transactional(readOnly = true)
public class Inbox {

    private static final int BEGINNING = 90;
    private static final String OPEN =
            "closed_at is null and exists " + "(select from contact.message m where m.thread_id = t.id)";

    private static final String ANY = "true";
    private static final String OPENABLE = "(file_id is null or person.may_open(file_id, principal_id))";

    private final JdbcClient database;
    private final ContactSettings settings;
    private final Clock clock;

    Inbox(JdbcClient database, ContactSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The parts of the inbox. */
    public enum View {
        /** Somebody waits for an answer. */
        WAITING("waiting_since is not null and " + OPEN),
        /** Taken on by whoever is on duty. */
        MINE("taken_by = :me and " + OPEN),
        /** Answered; the youth may write again. */
        ANSWERED("waiting_since is null and " + OPEN),
        /** Closed. */
        DONE("closed_at is not null");

        private final String condition;

        View(String condition) {
            this.condition = condition;
        }

        /** As in addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many wait for an answer. */
    public int waiting() {
        return count(View.WAITING);
    }

    /** How many there are in each part. */
    public Map<View, Integer> counts() {
        var counts = new EnumMap<View, Integer>(View.class);
        for (var view : View.values()) {
            counts.put(view, count(view));
        }
        return counts;
    }

    /** One part: danger first, then what is late or soon will be, then as it was sorted, then as long as it waits. */
    public List<ContactThread> list(View view, int most) {
        return list(view, ANY, most);
    }

    /** As {@link #list(View, int)}, without those of files that are not the reader's to open. */
    List<ContactThread> openable(View view, int most) {
        return list(view, OPENABLE, most);
    }

    /** How a contact stands towards the promised answer; empty when nobody waits. */
    public Optional<WaitingClock> clock(ContactThread thread) {
        return thread.waitingSince()
                .map(since -> WaitingClock.of(since, thread.answerDueAt(), settings.warning(), clock.instant()));
    }

    private List<ContactThread> list(View view, String also, int most) {
        return database.sql(Threads.COLUMNS + """
                where %s and %s
                order by (alarm or coalesce(priority = 'acute', false)) desc,
                    coalesce(waiting_since is not null and answer_due_at <= :warned, false) desc,
                    coalesce(priority = 'soon', false) desc, waiting_since nulls last, last_message_at desc, id
                limit :most""".formatted(view.condition, also))
                .param("warned", Timestamp.from(clock.instant().plus(settings.warning())))
                .param("me", Access.onDuty().assignment().value())
                .param("most", most)
                .query(Threads::read)
                .list();
    }

    /** How the last thing that was asked begins, for threads that belong to nobody's file yet. */
    public Map<ThreadId, String> beginnings(List<ContactThread> threads) {
        var anonymous = threads.stream()
                .filter(thread -> thread.file().isEmpty())
                .map(thread -> thread.id().value())
                .toArray(UUID[]::new);
        var beginnings = new HashMap<ThreadId, String>();
        database.sql("""
                select distinct on (thread_id) thread_id, left(body, :most) as beginning, length(body) as whole
                from contact.message where (author = 'youth' or noted) and thread_id = any(:threads)
                order by thread_id, sent_at desc""").param("most", BEGINNING).param("threads", anonymous).query(row -> {
            var more = row.getInt("whole") > BEGINNING ? " …" : "";
            beginnings.put(
                    new ThreadId(row.getObject("thread_id", UUID.class)),
                    row.getString("beginning").strip() + more);
        });
        return beginnings;
    }

    /** Half of those who first wrote since a moment had an answer within this time. */
    public Optional<Duration> medianToFirstAnswer(Instant since) {
        return database.sql("""
                select percentile_cont(0.5) within group (order by extract(epoch from a.first - t.created_at))
                from contact.thread t cross join lateral (
                  select min(m.sent_at) as first from contact.message m
                  where m.thread_id = t.id and m.author = 'staff' and not m.noted) a
                where t.created_at >= :since and a.first is not null""")
                .param("since", Timestamp.from(since))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, Double.class)))
                .single()
                .map(seconds -> Duration.ofSeconds(seconds.longValue()));
    }

    private int count(View view) {
        return database.sql("select count(*) from contact.thread t where " + view.condition)
                .param("me", Access.onDuty().assignment().value())
                .query(Integer.class)
                .single();
    }
}
