package se.minimaria.record;

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
import se.minimaria.access.FileId;
import se.minimaria.access.StaffId;

/** The drafts as rows. Signed ones stay, for whoever presses the button twice. */
@Repository
class Drafts {

    /** A draft with what became of it. */
    record Kept(Draft draft, Optional<EntryId> signedAs) {}

    private static final String SELECT = """
            select id, file_id, appointment_id, occurred_at, sections, version, saved_at, saved_by, signed_as
            from record.draft
            """;

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /** Whether it is new; beginning what has been begun changes nothing. */
    boolean add(DraftId id, FileId file, Optional<UUID> appointment, Instant occurredAt, OnDuty author, Instant now) {
        return database.sql("""
                insert into record.draft (id, principal_id, file_id, appointment_id, author_assignment, occurred_at,
                    sections, version, saved_at, saved_by)
                values (:id, :principal, :file, :appointment, :author, :occurredAt, '[]', 1, :now, :staff)
                on conflict (file_id, author_assignment, appointment_id) where signed_as is null do nothing""")
                        .param("id", id.value())
                        .param("principal", author.principal().value())
                        .param("file", file.value())
                        .param("appointment", appointment.orElse(null))
                        .param("author", author.assignment().value())
                        .param("occurredAt", Timestamp.from(occurredAt))
                        .param("now", Timestamp.from(now))
                        .param("staff", author.staff().value())
                        .update()
                == 1;
    }

    /** The one that {@link #add} found or made. */
    Draft begun(FileId file, Optional<UUID> appointment, OnDuty author) {
        return database.sql(SELECT + """
                where file_id = :file and author_assignment = :author and signed_as is null
                  and appointment_id is not distinct from :appointment""")
                .param("file", file.value())
                .param("author", author.assignment().value())
                .param("appointment", appointment.orElse(null))
                .query(Drafts::row)
                .single()
                .draft();
    }

    Optional<Kept> find(DraftId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Drafts::row)
                .optional();
    }

    /** Waits for whoever is saving or signing it; empty once it is signed. */
    Optional<Draft> lock(DraftId id) {
        return database.sql(SELECT + "where id = :id and signed_as is null for update")
                .param("id", id.value())
                .query(Drafts::row)
                .optional()
                .map(Kept::draft);
    }

    /** Whether the text was another one and the version the one expected. */
    boolean save(DraftId id, int version, List<DraftSection> sections, StaffId by, Instant now) {
        return database.sql("""
                update record.draft
                set sections = :sections::jsonb, version = version + 1, saved_at = :now, saved_by = :by
                where id = :id and version = :version and signed_as is null
                  and sections is distinct from :sections::jsonb""")
                        .param("sections", SectionsJson.write(sections))
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void sign(DraftId id, EntryId entry) {
        database.sql("update record.draft set signed_as = :entry where id = :id")
                .param("entry", entry.value())
                .param("id", id.value())
                .update();
    }

    void discard(DraftId id, OnDuty author) {
        database.sql("delete from record.draft where id = :id and author_assignment = :author and signed_as is null")
                .param("id", id.value())
                .param("author", author.assignment().value())
                .update();
    }

    List<Draft> by(OnDuty author) {
        return database
                .sql(SELECT + "where author_assignment = :author and signed_as is null order by saved_at desc, id")
                .param("author", author.assignment().value())
                .query(Drafts::row)
                .list()
                .stream()
                .map(Kept::draft)
                .toList();
    }

    List<Draft> of(FileId file) {
        return database
                .sql(SELECT + "where file_id = :file and signed_as is null order by saved_at desc, id")
                .param("file", file.value())
                .query(Drafts::row)
                .list()
                .stream()
                .map(Kept::draft)
                .toList();
    }

    private static Kept row(ResultSet row, int index) throws SQLException {
        var draft = new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new FileId(row.getObject("file_id", UUID.class)),
                row.getObject("appointment_id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                SectionsJson.read(row.getString("sections")),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant(),
                new StaffId(row.getObject("saved_by", UUID.class)));
        return new Kept(
                draft,
                Optional.ofNullable(row.getObject("signed_as", UUID.class)).map(EntryId::new));
    }
}
