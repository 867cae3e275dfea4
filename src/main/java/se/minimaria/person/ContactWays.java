package se.minimaria.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/** How people chose to be reached, as rows that are never changed; the newest holds. */
@Repository
class ContactWays {

    private final JdbcClient database;

    ContactWays(JdbcClient database) {
        this.database = database;
    }

    UUID add(ClientFile file, ContactWay way, OnDuty by, Instant at) {
        var id = Ids.next();
        var phone = way.phone();
        var email = way.email();
        database.sql("""
                insert into person.contact_way (id, principal_id, file_id, channel, phone, email, shared_phone, no_letters,
                    no_messages, despite_protection, days, from_hour, to_hour, note, written_at, written_by, writer_name)
                values (:id, :principal, :file, :channel, :phone, :email, :shared, :noLetters, :noMessages, :despite, :days,
                    :from, :to, :note, :at, :by, :name)""")
                .param("id", id)
                .param("principal", file.principal().value())
                .param("file", file.id().value())
                .param("channel", way.channel().code())
                .param("phone", phone == null ? null : phone.canonical())
                .param("email", email == null ? null : email.value())
                .param("shared", way.sharedPhone())
                .param("noLetters", way.noLetters())
                .param("noMessages", way.noMessages())
                .param("despite", way.despiteProtection())
                .param("days", days(way.times()))
                .param("from", way.times().from(), Types.INTEGER)
                .param("to", way.times().to(), Types.INTEGER)
                .param("note", way.note())
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .update();
        return id;
    }

    /** The newest first. */
    List<Written<ContactWay>> of(FileId file, int limit) {
        return database.sql("""
                select channel, phone, email, shared_phone, no_letters, no_messages, despite_protection, days, from_hour,
                    to_hour, note, writer_name, written_at
                from person.contact_way where file_id = :file order by written_at desc, id desc limit :limit""")
                .param("file", file.value())
                .param("limit", limit)
                .query((row, index) -> new Written<>(
                        way(row),
                        row.getString("writer_name"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    private static ContactWay way(ResultSet row) throws SQLException {
        return new ContactWay(
                Channel.of(row.getString("channel").toUpperCase(Locale.ROOT)).orElseThrow(),
                phone(row.getString("phone")),
                email(row.getString("email")),
                row.getBoolean("shared_phone"),
                row.getBoolean("no_letters"),
                row.getBoolean("no_messages"),
                row.getBoolean("despite_protection"),
                new SafeTimes(
                        row.getString("days")
                                .chars()
                                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                                .collect(Collectors.toSet()),
                        row.getObject("from_hour", Integer.class),
                        row.getObject("to_hour", Integer.class)),
                row.getString("note"));
    }

    private static @Nullable Phone phone(@Nullable String stored) {
        return stored == null ? null : new Phone(stored);
    }

    private static @Nullable EmailAddress email(@Nullable String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }

    private static String days(SafeTimes times) {
        return times.days().stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }
}
