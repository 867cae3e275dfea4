package se.minimaria.waiting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.message.Channel;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.visit.PassCode;
import se.minimaria.visit.PassKeys;
import se.minimaria.visit.PassKeys.Half;
import se.minimaria.visit.Wish;
import se.minimaria.waiting.WaitingWish.Ending;

/** Reads wishes, and seals what may not lie open in their rows. */
@Component
class WishReader {

    private static final String COLUMNS = """
            select id, principal_id, file_id, attendance_id, clinics, professions, weekdays, day_part, earliest, latest,
              precedence, reason, since, ending, sealed_link, sealed_pin, channel, sealed_address, shared_phone, language
            from waiting.wish where\s""";

    private final JdbcClient database;
    private final PassKeys keys;

    WishReader(JdbcClient database, PassKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Those for which a condition holds; without those whose key nobody can read any more. */
    List<WaitingWish> list(String which, UnaryOperator<StatementSpec> parameters) {
        return parameters.apply(database.sql(COLUMNS + which)).query(this::read).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    String hash(WaitingWish wish) {
        return keys.hash(wish.code());
    }

    String link(WaitingWish wish) {
        return keys.seal(wish.id().value(), Half.LINK, wish.code().link());
    }

    String pin(WaitingWish wish) {
        return keys.seal(wish.id().value(), Half.PIN, wish.code().pin());
    }

    @Nullable
    String address(WaitingWish wish) {
        return wish.asked()
                .map(asked -> keys.seal(wish.id().value(), Half.ADDRESS, asked.address()))
                .orElse(null);
    }

    private Optional<WaitingWish> read(ResultSet row, int index) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var link = keys.open(id, Half.LINK, row.getString("sealed_link"));
        var pin = keys.open(id, Half.PIN, row.getString("sealed_pin"));
        if (link.isEmpty() || pin.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WaitingWish(
                new WishId(id),
                new PrincipalId(row.getString("principal_id")),
                Optional.ofNullable(row.getObject("file_id", UUID.class)).map(FileId::new),
                Optional.ofNullable(row.getObject("attendance_id", UUID.class)).map(AttendanceId::new),
                terms(row),
                Precedence.of(row.getInt("precedence")),
                Optional.ofNullable(row.getString("reason")),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getString("ending")).map(Ending::of),
                new PassCode(link.get(), pin.get()),
                asked(id, row.getString("channel"), row.getString("sealed_address"), row.getBoolean("shared_phone")),
                Locale.of(row.getString("language"))));
    }

    private Optional<Wish> asked(UUID id, @Nullable String channel, @Nullable String sealed, boolean shared) {
        return channel == null || sealed == null
                ? Optional.empty()
                : keys.open(id, Half.ADDRESS, sealed)
                        .map(address -> new Wish(Channel.valueOf(channel.toUpperCase(Locale.ROOT)), address, shared));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                set(row.getArray("clinics"), one -> new ClinicId(one.toString())),
                set(
                        row.getArray("professions"),
                        one -> Profession.valueOf(
                                one.toString().toUpperCase(Locale.ROOT).replace('-', '_'))),
                set(row.getArray("weekdays"), one -> DayOfWeek.of((Integer) one)),
                DayPart.of(row.getString("day_part")),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class));
    }

    private static <T> Set<T> set(Array values, Function<Object, T> read) throws SQLException {
        return Arrays.stream((Object[]) values.getArray()).map(read).collect(Collectors.toSet());
    }
}
