package se.minimaria.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.contact.BeginThread.Start;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/** The threads as rows; each caller sees what the policies leave. */
@Repository
class Threads {

    /** What {@link #read} wants. */
    static final String COLUMNS = """
            select id, principal_id, clinic, alias, created_at, last_message_at, waiting_since, answer_due_at, expires_at,
                alarm, triage, proposed, priority, channel, profession, priority_reason, taken_by, closed_at, file_id, way,
                concern, sender, areas, code_hash is not null as readable
            from contact.thread t
            """;

    private final JdbcClient database;

    Threads(JdbcClient database) {
        this.database = database;
    }

    /**
     * A thread that is to be.
     *
     * @param codeHash nothing when nobody wants words to come back with
     */
    record New(ThreadId id, @Nullable String codeHash, String formHash, List<String> retireKeys, Start start) {}

    /** False when the same form had made it before. Nothing is read back: a visitor sees no thread. */
    boolean add(New thread, Instant now, Instant answerBy, Instant keptUntil) {
        var start = thread.start();
        var origin = start.origin();
        var registeredBy = start.registeredBy();
        var arrival = Timestamp.from(start.arrival());
        return database.sql("""
                insert into contact.thread (id, principal_id, clinic, code_hash, form_key_hash, alias, created_at,
                    last_message_at, waiting_since, answer_due_at, expires_at, retire_keys, way, concern, sender, areas,
                    alarm, registered_by, registered_at)
                values (:id, :principal, :clinic, :code, :form, :alias, :arrival, :arrival, :waiting, :due, :until,
                    array[:retire], :way, :concern, :sender, :areas, :alarm, :by, :at)
                on conflict do nothing""")
                        .param("id", thread.id().value())
                        .param("principal", start.principal().value())
                        .param("clinic", start.clinic().value())
                        .param("code", thread.codeHash())
                        .param("form", thread.formHash())
                        .param("alias", start.alias())
                        .param("arrival", arrival)
                        .param("waiting", start.asks() ? arrival : null)
                        .param("due", Timestamp.from(answerBy))
                        .param("until", Timestamp.from(keptUntil))
                        .param("retire", thread.retireKeys())
                        .param("way", origin.way().code())
                        .param("concern", origin.concern().code())
                        .param("sender", origin.sender().map(Sender::code).orElse(null))
                        .param("areas", origin.areas().stream().map(Area::code).toArray(String[]::new))
                        .param("alarm", start.alarm())
                        .param("by", registeredBy == null ? null : registeredBy.value())
                        .param("at", registeredBy == null ? null : Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The one thread that the caller's words open, as long as it is kept. */
    Optional<ContactThread> held(Instant now) {
        return database.sql(COLUMNS + "where code_hash = (select access.holds('thread')) and expires_at > :now")
                .param("now", Timestamp.from(now))
                .query(Threads::read)
                .optional();
    }

    /** A thread of the principal on duty. */
    Optional<ContactThread> find(ThreadId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Threads::read)
                .optional();
    }

    /** Somebody has asked: the clock starts, unless it runs already. */
    void askedAgain(ThreadId id, Instant now, Instant answerBy, Instant keptUntil) {
        database.sql("""
                update contact.thread set last_message_at = :now, expires_at = :until, closed_at = null,
                    answer_due_at = case when waiting_since is null then :due else answer_due_at end,
                    waiting_since = coalesce(waiting_since, :now)
                where id = :id""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(keptUntil))
                .param("due", Timestamp.from(answerBy))
                .param("id", id.value())
                .update();
    }

    /** Somebody has answered: the clock stops, and whoever answered has taken it on. */
    void answered(ThreadId id, AssignmentId by, Instant now, Instant keptUntil) {
        database.sql("""
                update contact.thread set last_message_at = :now, expires_at = :until, waiting_since = null,
                    taken_by = coalesce(taken_by, :by)
                where id = :id""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(keptUntil))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /** Whoever holds the words says that there is danger now. */
    void alarm(ThreadId id) {
        database.sql("update contact.thread set alarm = true where id = :id")
                .param("id", id.value())
                .update();
    }

    void sorted(ThreadId id, Sorted sorted, AssignmentId by, Instant now) {
        database.sql("""
                update contact.thread set triage = :triage, proposed = :proposed, priority = :priority,
                    channel = :channel, profession = :profession, priority_reason = :reason, triaged_at = :now,
                    triaged_by = :by, taken_by = coalesce(taken_by, :by), closed_at = null, alarm = false
                where id = :id""")
                .param("triage", sorted.triage().code())
                .param("proposed", sorted.proposed().code())
                .param("priority", sorted.priority().code())
                .param("channel", sorted.channel().code())
                .param("profession", sorted.first().key())
                .param("reason", sorted.reason())
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    void taken(ThreadId id, AssignmentId by) {
        database.sql("update contact.thread set taken_by = :by where id = :id")
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    void closed(ThreadId id, Instant now) {
        database.sql("update contact.thread set closed_at = :now, waiting_since = null where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /** The thread becomes part of a file with the same principal. */
    void claimed(ThreadId id, FileId file) {
        database.sql("update contact.thread set file_id = :file where id = :id and file_id is null")
                .param("file", file.value())
                .param("id", id.value())
                .update();
    }

    /** The words end with a file elsewhere; {@code place} counts the principals from one. */
    void endsWith(ThreadId id, int place, String retireKey) {
        database.sql("update contact.thread set retire_keys[:place] = :key where id = :id")
                .param("place", place)
                .param("key", retireKey)
                .param("id", id.value())
                .update();
    }

    private static Optional<Sorted> sorted(ResultSet row) throws SQLException {
        var triage = row.getString("triage");
        if (triage == null) {
            return Optional.empty();
        }
        return Optional.of(new Sorted(
                Triage.of(triage),
                Priority.of(row.getString("proposed")),
                Priority.of(row.getString("priority")),
                Channel.of(row.getString("channel")),
                profession(row.getString("profession")),
                Optional.ofNullable(row.getString("priority_reason")).orElse("")));
    }

    private static Profession profession(String key) {
        return Arrays.stream(Profession.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static ContactThread read(ResultSet row, int index) throws SQLException {
        return new ContactThread(
                new ThreadId(row.getObject("id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                new ClinicId(row.getString("clinic")),
                Optional.ofNullable(row.getString("alias")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_message_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("waiting_since")).map(Timestamp::toInstant),
                row.getTimestamp("answer_due_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("alarm"),
                sorted(row),
                Optional.ofNullable(row.getObject("taken_by", UUID.class)).map(AssignmentId::new),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("file_id", UUID.class)).map(FileId::new),
                row.getBoolean("readable"),
                Origin.read(row));
    }
}
