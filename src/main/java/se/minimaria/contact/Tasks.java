package se.minimaria.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.shared.Ids;

/** The tasks as rows of the principal on duty; nobody else sees any. */
@Repository
class Tasks {

    private static final String COLUMNS = """
            select k.id, k.thread_id, k.kind, k.door, k.reason, k.made_at, k.done_at, k.outcome from contact.task k
            """;

    private final JdbcClient database;

    Tasks(JdbcClient database) {
        this.database = database;
    }

    /** Does nothing while one of the kind stands. */
    void add(ThreadId thread, Task.Kind kind, Optional<Elsewhere> door, String reason, OnDuty duty, Instant now) {
        database.sql("""
                insert into contact.task (id, principal_id, thread_id, kind, door, reason, made_at, made_by)
                values (:id, :principal, :thread, :kind, :door, :reason, :now, :by) on conflict do nothing""")
                .param("id", Ids.next())
                .param("principal", duty.principal().value())
                .param("thread", thread.value())
                .param("kind", kind.code())
                .param("door", door.map(Elsewhere::code).orElse(null))
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("by", duty.assignment().value())
                .update();
    }

    List<Task> of(ThreadId thread) {
        return database.sql(COLUMNS + "where k.thread_id = :thread order by k.made_at, k.id")
                .param("thread", thread.value())
                .query(Tasks::read)
                .list();
    }

    /** What stands in the store of the principal on duty, the oldest first, but for files that are not theirs to open. */
    List<Task> open(int most) {
        return database.sql(COLUMNS + """
                join contact.thread t on t.id = k.thread_id
                where k.done_at is null and (t.file_id is null or person.may_open(t.file_id, t.principal_id))
                order by k.kind, k.made_at, k.id limit :most""")
                .param("most", most)
                .query(Tasks::read)
                .list();
    }

    boolean anyOpen(ThreadId thread) {
        return database.sql("select exists (select from contact.task where thread_id = :thread and done_at is null)")
                .param("thread", thread.value())
                .query(Boolean.class)
                .single();
    }

    /** False when there is no such task in the thread, or it is done. */
    boolean done(ThreadId thread, TaskId id, String outcome, OnDuty duty, Instant now) {
        return database.sql("""
                update contact.task set done_at = :now, done_by = :by, outcome = :outcome
                where id = :id and thread_id = :thread and done_at is null""")
                        .param("now", Timestamp.from(now))
                        .param("by", duty.assignment().value())
                        .param("outcome", outcome)
                        .param("id", id.value())
                        .param("thread", thread.value())
                        .update()
                == 1;
    }

    private static Task read(ResultSet row, int index) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                new ThreadId(row.getObject("thread_id", UUID.class)),
                Task.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("door")).map(Elsewhere::of),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("done_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("outcome")).orElse(""));
    }
}
