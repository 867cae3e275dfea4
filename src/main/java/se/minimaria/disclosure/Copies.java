package se.minimaria.disclosure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.access.StaffId;
import se.minimaria.law.Basis;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;

/** The copies that came in, as the receiver's rows. */
@Component
class Copies {

    private static final String COLUMNS = """
            select i.id, i.from_principal, i.given_name, i.family_name, i.birth_date, i.birth_year, i.protection, i.basis, i.source,
                i.sender_name, i.sender_title, i.occurred_at, i.arrived_at, i.file_id, i.received_at,
                array(select s.heading from disclosure.incoming_section s
                  where s.incoming_id = i.id order by s.position) as headings
            from disclosure.incoming i
            """;

    private final JdbcClient database;

    Copies(JdbcClient database) {
        this.database = database;
    }

    List<IncomingSummary> waiting(PrincipalId principal) {
        return database.sql(COLUMNS + """
                where i.principal_id = :principal and i.received_at is null order by i.arrived_at desc, i.id desc""")
                .param("principal", principal.value())
                .query((row, index) -> summary(row))
                .list();
    }

    int countWaiting(PrincipalId principal) {
        return database.sql("""
                select count(*) from disclosure.incoming
                where principal_id = :principal and received_at is null""")
                .param("principal", principal.value())
                .query(Integer.class)
                .single();
    }

    List<IncomingSummary> boundTo(FileId file) {
        return database.sql(COLUMNS + "where i.file_id = :file order by i.arrived_at desc, i.id desc")
                .param("file", file.value())
                .query((row, index) -> summary(row))
                .list();
    }

    Optional<IncomingSummary> summary(IncomingId id) {
        return database.sql(COLUMNS + "where i.id = :id")
                .param("id", id.value())
                .query((row, index) -> summary(row))
                .optional();
    }

    Optional<Incoming> find(IncomingId id) {
        var sections = sections(id);
        return database.sql(COLUMNS + "where i.id = :id")
                .param("id", id.value())
                .query((row, index) -> new Incoming(
                        summary(row),
                        Optional.ofNullable(row.getDate("birth_date")).map(Date::toLocalDate),
                        Basis.valueOf(row.getString("basis")),
                        row.getString("source"),
                        sections))
                .optional();
    }

    private List<SentSection> sections(IncomingId id) {
        return database.sql("""
                select heading, topic, body from disclosure.incoming_section
                where incoming_id = :id order by position""")
                .param("id", id.value())
                .query((row, index) -> new SentSection(
                        row.getString("heading"), Topic.valueOf(row.getString("topic")), row.getString("body")))
                .list();
    }

    /**
     * Keeps a copy as it is until the transaction ends. What somebody else has just done with it is seen by asking again
     * afterwards: this statement still looks at their files as they were before.
     */
    void hold(IncomingId id) {
        database.sql("select id from disclosure.incoming where id = :id for update")
                .param("id", id.value())
                .query(rows -> {});
    }

    /** Puts an unbound copy in a file; false if somebody was there first. */
    boolean bind(IncomingId id, FileId file, StaffId by, Instant now) {
        return database.sql("""
                update disclosure.incoming set file_id = :file, bound_at = :at, bound_by = :by
                where id = :id and file_id is null""")
                        .param("id", id.value())
                        .param("file", file.value())
                        .param("at", Timestamp.from(now))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Signs for a bound copy; false if somebody had done so. */
    boolean receive(IncomingId id, StaffId by, Instant now) {
        return database.sql("""
                update disclosure.incoming set received_at = :at, received_by = :by
                where id = :id and received_at is null""")
                        .param("id", id.value())
                        .param("at", Timestamp.from(now))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    private static IncomingSummary summary(ResultSet row) throws SQLException {
        return new IncomingSummary(
                new IncomingId(row.getObject("id", UUID.class)),
                new PrincipalId(row.getString("from_principal")),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                birthYear(row),
                Protection.ofCode(row.getString("protection")),
                Arrays.asList((String[]) row.getArray("headings").getArray()),
                row.getString("sender_name"),
                row.getString("sender_title"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("arrived_at").toInstant(),
                Optional.ofNullable(row.getObject("file_id", UUID.class)).map(FileId::new),
                row.getTimestamp("received_at") != null);
    }

    private static OptionalInt birthYear(ResultSet row) throws SQLException {
        var date = row.getDate("birth_date");
        if (date != null) {
            return OptionalInt.of(date.toLocalDate().getYear());
        }
        var year = row.getInt("birth_year");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
