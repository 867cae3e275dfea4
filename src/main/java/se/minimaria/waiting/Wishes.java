package se.minimaria.waiting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Visit;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.WaitingWish.Ending;

/** The rows of wishes. */
@Component
class Wishes {

    private final JdbcClient database;
    private final WishReader reader;

    Wishes(JdbcClient database, WishReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /**
     * False when they wait already. Whose wish it is when it is about a visit, the visit says.
     *
     * @param holder what is stored of the words of somebody without a name
     * @param laterThan when the time is that they keep
     */
    boolean add(WaitingWish wish, @Nullable String holder, @Nullable Instant laterThan) {
        var terms = wish.terms();
        var asked = wish.asked().orElse(null);
        return database.sql("""
                        insert into waiting.wish (id, principal_id, file_id, holder_hash, attendance_id, later_than, clinics,
                            professions, weekdays, day_part, earliest, latest, precedence, reason, since, secret_hash,
                            sealed_link, sealed_pin, channel, sealed_address, shared_phone, language)
                        values (:id, :store, :file, :holder, :visit, :later, :clinics, :professions, :weekdays, :part,
                            :earliest, :latest, :precedence, :reason, :since, :hash, :link, :pin, :channel, :address,
                            :shared, :language)
                        on conflict do nothing""")
                        .param("id", wish.id().value())
                        .param("store", wish.principal().value())
                        .param("file", wish.file().map(FileId::value).orElse(null), Types.OTHER)
                        .param("holder", holder)
                        .param("visit", wish.visit().map(AttendanceId::value).orElse(null), Types.OTHER)
                        .param("later", laterThan == null ? null : Timestamp.from(laterThan), Types.TIMESTAMP)
                        .param(
                                "clinics",
                                terms.clinics().stream().map(one -> one.value()).toArray(String[]::new))
                        .param(
                                "professions",
                                terms.professions().stream()
                                        .map(one -> one.key())
                                        .toArray(String[]::new))
                        .param(
                                "weekdays",
                                terms.weekdays().stream()
                                        .map(one -> one.getValue())
                                        .toArray(Integer[]::new))
                        .param("part", terms.part().key())
                        .param("earliest", terms.earliest(), Types.DATE)
                        .param("latest", terms.latest(), Types.DATE)
                        .param("precedence", wish.precedence().rank())
                        .param("reason", wish.reason().orElse(null))
                        .param("since", Timestamp.from(wish.since()))
                        .param("hash", reader.hash(wish))
                        .param("link", reader.link(wish))
                        .param("pin", reader.pin(wish))
                        .param("channel", asked == null ? null : asked.channel().code())
                        .param("address", reader.address(wish))
                        .param("shared", asked != null && asked.sharedPhone())
                        .param("language", wish.language().getLanguage())
                        .update()
                == 1;
    }

    Optional<WaitingWish> one(WishId id) {
        return reader.list("id = :id", query -> query.param("id", id.value())).stream()
                .findFirst();
    }

    /** The wish of the link that is held, also for a while after it has ended. */
    Optional<WaitingWish> held(String hash) {
        return reader.list("secret_hash = :hash", query -> query.param("hash", hash)).stream()
                .findFirst();
    }

    Optional<WaitingWish> openOf(FileId file) {
        return reader.list("file_id = :file and ended_at is null", query -> query.param("file", file.value())).stream()
                .findFirst();
    }

    Optional<WaitingWish> openOf(AttendanceId visit) {
        return reader
                .list("attendance_id = :visit and ended_at is null", query -> query.param("visit", visit.value()))
                .stream()
                .findFirst();
    }

    /** All open ones of a store that the caller sees: who goes first, first. */
    List<WaitingWish> open(PrincipalId store, int limit) {
        return reader.list(
                "principal_id = :store and ended_at is null order by precedence, since, id limit :limit",
                query -> query.param("store", store.value()).param("limit", limit));
    }

    /** Those that would take a time and whom the caller sees, the one to ask first first. */
    List<WaitingWish> fitting(FreedId freed, int limit) {
        return reader.list("""
                ended_at is null and id in (
                  select w.id from waiting.wish w join waiting.freed f on w.principal_id = f.principal_id
                  where f.id = :freed and w.ended_at is null and waiting.fits(w, f))
                order by precedence, since, id limit :limit""", query -> query.param("freed", freed.value()).param("limit", limit));
    }

    /** Whether somebody would take a time and may be asked. */
    boolean fits(WishId wish, FreedId freed) {
        return database.sql("""
                select exists (
                    select from waiting.wish w join waiting.freed f on w.principal_id = f.principal_id
                    where w.id = :wish and f.id = :freed and waiting.fits(w, f))""")
                .param("wish", wish.value())
                .param("freed", freed.value())
                .query(Boolean.class)
                .single();
    }

    /** How many would take a time: those whom the caller sees, and all. */
    int[] count(FreedId freed) {
        return database.sql("""
                select (select count(*)::int from waiting.wish w join waiting.freed f on w.principal_id = f.principal_id
                    where f.id = :freed and w.ended_at is null and waiting.fits(w, f)) as seen,
                  waiting.fitting(:freed) as whole""")
                .param("freed", freed.value())
                .query((row, index) -> new int[] {row.getInt("seen"), row.getInt("whole")})
                .single();
    }

    /** Whether a time that somebody has is what they wait for. */
    boolean accepts(WishId wish, Visit visit) {
        return database.sql("""
                select exists (select from waiting.wish w
                    where w.id = :wish and waiting.accepts(w, :clinic, :profession, :starts))""")
                .param("wish", wish.value())
                .param("clinic", visit.clinic().value())
                .param("profession", visit.profession().key())
                .param("starts", Timestamp.from(visit.starts()))
                .query(Boolean.class)
                .single();
    }

    /** What is stored of the words of somebody without a name. */
    Optional<String> holder(WishId wish) {
        return database.sql("select holder_hash from waiting.wish where id = :id and holder_hash is not null")
                .param("id", wish.value())
                .query(String.class)
                .optional();
    }

    /** False when it had ended. */
    boolean end(WishId wish, Ending ending, Instant now) {
        return database.sql("""
                        update waiting.wish set ended_at = :now, ending = :ending where id = :id and ended_at is null""")
                        .param("now", Timestamp.from(now))
                        .param("ending", ending.key())
                        .param("id", wish.value())
                        .update()
                == 1;
    }

    /** The time that they keep has moved, or is gone. */
    void keeps(WishId wish, @Nullable AttendanceId visit, @Nullable Instant laterThan) {
        database.sql("update waiting.wish set attendance_id = :visit, later_than = :later where id = :id")
                .param("visit", visit == null ? null : visit.value(), Types.OTHER)
                .param("later", laterThan == null ? null : Timestamp.from(laterThan), Types.TIMESTAMP)
                .param("id", wish.value())
                .update();
    }

    /** Whether a time is earlier than the one that they keep. */
    boolean isEarlier(WishId wish, Instant starts) {
        return database.sql("select exists (select from waiting.wish where id = :id and later_than > :starts)")
                .param("id", wish.value())
                .param("starts", Timestamp.from(starts))
                .query(Boolean.class)
                .single();
    }

    /** The visits that are kept meanwhile, in a store. */
    List<AttendanceId> keptVisits(PrincipalId store) {
        return database.sql("""
                select attendance_id from waiting.wish
                where principal_id = :store and ended_at is null and attendance_id is not null""")
                .param("store", store.value())
                .query((row, index) -> new AttendanceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** They have given a name. Whoever waits with that name already, waits there. */
    void give(WishId wish, FileId file) {
        database.sql("""
                update waiting.wish set file_id = :file
                where id = :id and file_id is null and not exists (
                  select from waiting.wish w where w.file_id = :file and w.ended_at is null)""").param("file", file.value()).param("id", wish.value()).update();
    }

    int endBefore(PrincipalId store, LocalDate day, Instant now) {
        return database.sql("""
                update waiting.wish set ended_at = :now, ending = 'too-late'
                where principal_id = :store and ended_at is null and latest < :day""")
                .param("now", Timestamp.from(now))
                .param("store", store.value())
                .param("day", day)
                .update();
    }

    int remove(PrincipalId store, Instant before) {
        return database.sql("delete from waiting.wish where principal_id = :store and ended_at < :before")
                .param("store", store.value())
                .param("before", Timestamp.from(before))
                .update();
    }

    List<UUID> move(FileId from, FileId into) {
        return database.sql("""
                update waiting.wish set file_id = :into where file_id = :from and ended_at is null returning id""")
                .param("from", from.value())
                .param("into", into.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(FileId from, FileId into, UUID... rows) {
        database.sql("""
                update waiting.wish set file_id = :from
                where file_id = :into and ended_at is null and id = any(:rows)
                  and not exists (select from waiting.wish w where w.file_id = :from and w.ended_at is null)""")
                .param("from", from.value())
                .param("into", into.value())
                .param("rows", rows)
                .update();
    }
}
