package se.minimaria.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.message.Channel;
import se.minimaria.network.PrincipalId;
import se.minimaria.visit.PassKeys.Half;

/** The rows of keys. */
@Component
class Passes {

    private final JdbcClient database;
    private final PassKeys keys;

    Passes(JdbcClient database, PassKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** What the caller's link opens. */
    record Held(AttendanceId visit, boolean own, boolean hushed) {}

    Optional<Held> held() {
        return database.sql("select attendance_id, own, hushed from visit.my_visits")
                .query((row, index) -> new Held(visit(row), row.getBoolean("own"), row.getBoolean("hushed")))
                .optional();
    }

    /** The keys to a visit that the caller may see, that of whoever is to come first. */
    List<Pass> of(AttendanceId visit) {
        return database.sql("""
                select id, attendance_id, principal_id, part, sealed_link, sealed_pin, channel, sealed_address,
                    shared_phone, language, hushed_at is not null as hushed, called
                from visit.pass where attendance_id = :visit order by part <> 'self', made_at, id""").param("visit", visit.value()).query(this::read).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The newest code among visits that are all the same person's. */
    Optional<String> pinAmong(Collection<AttendanceId> visits) {
        return database.sql("""
                select id, sealed_pin from visit.pass
                where part = 'self' and attendance_id = any(:visits) order by made_at desc, id limit 1""")
                .param("visits", visits.stream().map(AttendanceId::value).toArray(UUID[]::new))
                .query((row, index) ->
                        keys.open(row.getObject("id", UUID.class), Half.PIN, row.getString("sealed_pin")))
                .optional()
                .flatMap(Function.identity());
    }

    /** Waits for others who give or take back keys to a visit, or tell about it. */
    void queue(AttendanceId visit) {
        queue(visit.toString());
    }

    /** Waits for others who give keys to the same person, so that all get the same code. */
    void queue(FileId file) {
        queue(file.toString());
    }

    private void queue(String whose) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:whose, 16))")
                .param("whose", whose)
                .query((row, index) -> true)
                .list();
    }

    /** False when whoever is to come has a key already. */
    boolean insert(Pass pass, Instant now) {
        var wish = pass.wish().orElse(null);
        return database.sql("""
                        insert into visit.pass (id, principal_id, attendance_id, part, secret_hash, sealed_link, sealed_pin,
                            channel, sealed_address, shared_phone, language, called, made_at)
                        values (:id, :principal, :visit, :part, :hash, :link, :pin, :channel, :address, :shared, :language,
                            :called, :now)
                        on conflict do nothing""")
                        .param("id", pass.id())
                        .param("principal", pass.principal().value())
                        .param("visit", pass.visit().value())
                        .param("part", pass.part().code())
                        .param("hash", keys.hash(pass.code()))
                        .param(
                                "link",
                                keys.seal(pass.id(), Half.LINK, pass.code().link()))
                        .param("pin", keys.seal(pass.id(), Half.PIN, pass.code().pin()))
                        .param("channel", wish == null ? null : wish.channel().code())
                        .param("address", wish == null ? null : keys.seal(pass.id(), Half.ADDRESS, wish.address()))
                        .param("shared", wish != null && wish.sharedPhone())
                        .param("language", pass.language().getLanguage())
                        .param("called", pass.called().orElse(null))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when there is none that the caller may take back. */
    boolean remove(UUID pass) {
        return database.sql("delete from visit.pass where id = :id")
                        .param("id", pass)
                        .update()
                == 1;
    }

    /** Says of the caller's own key whether its holder is told nothing; empty when that was so already. */
    Optional<Pass> hush(boolean hushed, Instant now) {
        var visit = database.sql("""
                update visit.pass set hushed_at = :at where (hushed_at is null) = :hushed returning attendance_id""")
                .param("at", hushed ? Timestamp.from(now) : null)
                .param("hushed", hushed)
                .query((row, index) -> visit(row))
                .optional();
        return visit.flatMap(one -> of(one).stream().findFirst());
    }

    /** How many keys of a store ended before a moment, and are gone now. */
    int end(PrincipalId store, Instant before) {
        return database.sql("delete from visit.pass where principal_id = :store and ends_at < :before")
                .param("store", store.value())
                .param("before", Timestamp.from(before))
                .update();
    }

    /** Empty for a key that nobody can read any more: it opens nothing either. */
    private Optional<Pass> read(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var link = keys.open(id, Half.LINK, row.getString("sealed_link"));
        var pin = keys.open(id, Half.PIN, row.getString("sealed_pin"));
        if (link.isEmpty() || pin.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pass(
                id,
                visit(row),
                new PrincipalId(row.getString("principal_id")),
                Part.of(row.getString("part")),
                new PassCode(link.get(), pin.get()),
                wish(id, row.getString("channel"), row.getString("sealed_address"), row.getBoolean("shared_phone")),
                Locale.of(row.getString("language")),
                row.getBoolean("hushed"),
                Optional.ofNullable(row.getString("called"))));
    }

    private Optional<Wish> wish(UUID id, @Nullable String channel, @Nullable String sealed, boolean shared) {
        return channel == null || sealed == null
                ? Optional.empty()
                : keys.open(id, Half.ADDRESS, sealed)
                        .map(address -> new Wish(Channel.valueOf(channel.toUpperCase(Locale.ROOT)), address, shared));
    }

    private static AttendanceId visit(ResultSet row) throws SQLException {
        return new AttendanceId(row.getObject("attendance_id", UUID.class));
    }
}
