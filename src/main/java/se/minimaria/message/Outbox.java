package se.minimaria.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages as rows, each change in a transaction of its own. A row without address and text is one that will not be
 * sent; a check in the database holds the two together.
 */
@Repository
@Transactional
class Outbox {

    private static final String LINES = """
            select id, channel, template, state, reason, created_at, changed_at from message.outgoing
            """;

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    /** False when a message with the same key was there before. */
    boolean put(Outgoing message, Instant now) {
        var notice = message.notice();
        return database.sql("""
                insert into message.outgoing (id, principal_id, idempotency_key, subject_id, channel, language, template, state,
                  reason, created_at, send_at, pointless_at, changed_at, sealed_address, sealed_text)
                values (:id, :principal, :key, :subject, :channel, :language, :template, :state, :reason, :now, :send,
                  :pointless, :now, :address, :text)
                on conflict do nothing""")
                        .param("id", message.id())
                        .param("principal", message.principal().value())
                        .param("key", notice.key())
                        .param("subject", notice.subject())
                        .param("channel", message.channel().code())
                        .param("language", message.language().toLanguageTag())
                        .param("template", notice.template().code())
                        .param("state", message.fate().state().code())
                        .param("reason", message.reason())
                        .param("now", Timestamp.from(now))
                        .param("send", Timestamp.from(message.sendAt()))
                        .param("pointless", Timestamp.from(notice.pointlessAfter()))
                        .param("address", message.sealedAddress())
                        .param("text", message.sealedText())
                        .update()
                == 1;
    }

    /** The next message that is due, now the caller's to send. Somebody else at it at the same time gets another one. */
    Optional<Claimed> claim(Instant now) {
        return database.sql("""
                update message.outgoing set state = 'sending', claimed_at = :now, changed_at = :now, attempts = attempts + 1
                where id = (
                  select id from message.outgoing where state in (:before) and send_at <= :now and pointless_at > :now
                  order by send_at limit 1 for update skip locked)
                returning id, channel, language, sealed_address, sealed_text, attempts, pointless_at""")
                .param("now", Timestamp.from(now))
                .param("before", MessageState.SENDING.before())
                .query(Outbox::claimed)
                .optional();
    }

    /**
     * Says what became of a message, and forgets where it went and what it said.
     *
     * @param gatewayId the gateway's name for it, as far as it has told
     * @return false when it has become something from which no way leads there
     */
    boolean settle(UUID id, MessageState state, @Nullable Reason reason, @Nullable String gatewayId, Instant now) {
        return database.sql("""
                update message.outgoing set state = :state, reason = :reason, changed_at = :now, sealed_address = null,
                  sealed_text = null, gateway_id = coalesce(nullif(:gateway, ''), gateway_id)
                where id = :id and state in (:before)""")
                        .param("state", state.code())
                        .param("reason", reason == null ? null : reason.code())
                        .param("gateway", gatewayId)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("before", state.before())
                        .update()
                == 1;
    }

    /** What surely did not leave waits again, unless somebody has stopped it meanwhile. */
    void again(UUID id, Instant sendAt, Instant now) {
        database.sql("""
                update message.outgoing set send_at = :send, changed_at = :now,
                  state = case when stopped_at is null then 'waiting' else 'cancelled' end,
                  sealed_address = case when stopped_at is null then sealed_address end,
                  sealed_text = case when stopped_at is null then sealed_text end
                where id = :id and state in (:before)""")
                .param("send", Timestamp.from(sendAt))
                .param("now", Timestamp.from(now))
                .param("id", id)
                .param("before", MessageState.WAITING.before())
                .update();
    }

    /** How many messages were claimed so long ago that whoever did it is gone. */
    int abandon(Instant now, Duration after) {
        return end(MessageState.UNKNOWN, Reason.LOST, "claimed_at <= :limit", now.minus(after), now);
    }

    /** How many messages can no longer go in time. */
    int letGo(Instant now) {
        return end(MessageState.POINTLESS, Reason.TOO_LATE, "pointless_at <= :limit", now, now);
    }

    private int end(MessageState state, Reason reason, String which, Instant limit, Instant now) {
        return database.sql("""
                update message.outgoing set state = :state, reason = :reason, changed_at = :now, sealed_address = null,
                  sealed_text = null
                where state = :before and %s""".formatted(which))
                .param("state", state.code())
                .param("reason", reason.code())
                .param("now", Timestamp.from(now))
                .param("before", state.before().getFirst())
                .param("limit", Timestamp.from(limit))
                .update();
    }

    /**
     * How many messages about a subject were stopped. One that is being handed to the gateway may have left already; if it has
     * not, and the caller is the application's own work, it does not wait again.
     */
    int stop(UUID subject, Instant now) {
        database.sql("""
                update message.outgoing set stopped_at = :now where subject_id = :subject and state = 'sending'""")
                .param("now", Timestamp.from(now))
                .param("subject", subject)
                .update();
        return database.sql("""
                update message.outgoing set state = 'cancelled', changed_at = :now, sealed_address = null, sealed_text = null
                where subject_id = :subject and state in (:before)""")
                .param("now", Timestamp.from(now))
                .param("subject", subject)
                .param("before", MessageState.CANCELLED.before())
                .update();
    }

    /** Removes what was over before a moment, and answers how many rows that were. */
    int removeOver(Instant before) {
        return database.sql("delete from message.outgoing where pointless_at < :before and state not in (:open)")
                .param("before", Timestamp.from(before))
                .param(
                        "open",
                        MessageState.OPEN.stream().map(MessageState::code).toList())
                .update();
    }

    @Transactional(readOnly = true)
    List<MessageLine> about(UUID subject) {
        return database.sql(LINES + "where subject_id = :subject order by created_at, id")
                .param("subject", subject)
                .query(Outbox::line)
                .list();
    }

    /** The latest that did not arrive without anybody having chosen so. */
    @Transactional(readOnly = true)
    List<MessageLine> unsent(int most) {
        return database.sql(LINES + """
                where state in ('failed', 'unknown', 'pointless', 'withheld') and reason not in (:chosen)
                order by changed_at desc, id limit :most""")
                .param("chosen", List.of(Reason.OPTED_OUT.code(), Reason.SHIELDED.code()))
                .param("most", most)
                .query(Outbox::line)
                .list();
    }

    private static Claimed claimed(ResultSet row, int index) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                Channel.of(row.getString("channel")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("sealed_address"),
                row.getString("sealed_text"),
                row.getInt("attempts"),
                row.getTimestamp("pointless_at").toInstant());
    }

    private static MessageLine line(ResultSet row, int index) throws SQLException {
        return new MessageLine(
                row.getObject("id", UUID.class),
                Channel.of(row.getString("channel")),
                Template.of(row.getString("template")),
                MessageState.of(row.getString("state")),
                Optional.ofNullable(row.getString("reason")).map(Reason::of),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
