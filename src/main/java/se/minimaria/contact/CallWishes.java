package se.minimaria.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.Phone;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.Ids;

/** Who wants to be called, and the calls that were tried, as rows. */
@Repository
class CallWishes {

    private final JdbcClient database;
    private final NumberSeal seal;

    CallWishes(JdbcClient database, NumberSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Does nothing when the same form has asked for the same number before. */
    void add(UUID id, PrincipalId principal, ThreadId thread, CallAsked call, Instant now) {
        var terms = call.terms();
        var days = terms.times().days().stream()
                .map(day -> String.valueOf(day.getValue()))
                .sorted()
                .collect(Collectors.joining());
        database.sql("""
                insert into contact.call_wish (id, principal_id, thread_id, sealed_number, days, from_hour, to_hour,
                    say_who, leave_message, asked_at)
                values (:id, :principal, :thread, :number, :days, :from, :to, :who, :message, :now)
                on conflict do nothing""")
                .param("id", id)
                .param("principal", principal.value())
                .param("thread", thread.value())
                .param("number", seal.seal(id, call.number()))
                .param("days", days)
                .param("from", terms.times().from())
                .param("to", terms.times().to())
                .param("who", terms.sayWho())
                .param("message", terms.leaveMessage())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What stands in a thread; a number only while it is safe to call. */
    Calls of(ThreadId thread, Instant now) {
        return new Calls(
                open("thread_id = :thread", thread.value()).stream()
                        .map(row -> row.shown(now))
                        .toList(),
                tries(thread));
    }

    /** The threads in which it is safe to call now, but for files that are not the reader's to open. */
    List<Waiting> safeNow(Instant now, int most) {
        return open("""
                exists (select from contact.thread t where t.id = thread_id
                  and (t.file_id is null or person.may_open(t.file_id, t.principal_id)))""", null).stream()
                .filter(row -> row.terms().times().includes(now))
                .map(row -> new Waiting(row.thread(), row.askedAt()))
                .limit(most)
                .toList();
    }

    /** Somebody who waits to be called. */
    record Waiting(ThreadId thread, Instant askedAt) {}

    /** The number that was asked for last, whether it is safe to call now or not. */
    Optional<Phone> number(ThreadId thread) {
        return open("thread_id = :thread", thread.value()).stream()
                .flatMap(row -> row.number().stream())
                .findFirst();
    }

    void tried(ThreadId thread, CallTry.Result result, OnDuty duty, Instant now) {
        database.sql("""
                insert into contact.call_try (id, principal_id, thread_id, result, tried_at, tried_by)
                values (:id, :principal, :thread, :result, :now, :by)""")
                .param("id", Ids.next())
                .param("principal", duty.principal().value())
                .param("thread", thread.value())
                .param("result", result.code())
                .param("now", Timestamp.from(now))
                .param("by", duty.assignment().value())
                .update();
    }

    /** All wishes of a thread end, and their numbers are gone. */
    void end(ThreadId thread, CallTry.Result result, Instant now) {
        database.sql("""
                update contact.call_wish set sealed_number = null, ended_at = :now, ending = :ending
                where thread_id = :thread and ended_at is null""")
                .param("now", Timestamp.from(now))
                .param("ending", result.code())
                .param("thread", thread.value())
                .update();
    }

    private List<CallTry> tries(ThreadId thread) {
        return database.sql(
                        "select result, tried_at from contact.call_try where thread_id = :thread order by tried_at, id")
                .param("thread", thread.value())
                .query((row, index) -> new CallTry(
                        CallTry.Result.of(row.getString("result")),
                        row.getTimestamp("tried_at").toInstant()))
                .list();
    }

    /** Those that have not ended, the newest first. */
    private List<Row> open(String condition, @Nullable UUID thread) {
        return database.sql("""
                select id, thread_id, sealed_number, days, from_hour, to_hour, say_who, leave_message, asked_at
                from contact.call_wish where ended_at is null and %s order by asked_at desc, id""".formatted(condition))
                .param("thread", thread)
                .query(this::read)
                .list();
    }

    private record Row(ThreadId thread, Optional<Phone> number, CallTerms terms, Instant askedAt) {

        CallWish shown(Instant now) {
            var safe = terms.times().includes(now);
            return new CallWish(terms, number.filter(one -> safe), terms.next(now), askedAt);
        }
    }

    private Row read(ResultSet row, int index) throws SQLException {
        var days = row.getString("days")
                .chars()
                .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
                .collect(Collectors.toSet());
        var id = row.getObject("id", UUID.class);
        return new Row(
                new ThreadId(row.getObject("thread_id", UUID.class)),
                seal.open(id, row.getString("sealed_number")),
                new CallTerms(
                        new SafeTimes(days, row.getInt("from_hour"), row.getInt("to_hour")),
                        row.getBoolean("say_who"),
                        row.getBoolean("leave_message")),
                row.getTimestamp("asked_at").toInstant());
    }
}
