package se.minimaria.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Topic;

/** The signed entries as rows. They are added and read; the application has no right to more. */
@Repository
class Entries {

    /** The only kind so far. */
    private static final String NOTE = "note";

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    void add(EntryId id, Draft draft, OnDuty author, Instant now) {
        var profession = author.profession();
        database.sql("""
                insert into record.entry (id, principal_id, file_id, appointment_id, kind, occurred_at, author_staff,
                    author_assignment, author_name, author_title, signed_at)
                values (:id, :principal, :file, :appointment, :kind, :occurredAt, :staff, :assignment, :name, :title,
                    :now)""")
                .param("id", id.value())
                .param("principal", author.principal().value())
                .param("file", draft.file().value())
                .param("appointment", draft.appointment())
                .param("kind", NOTE)
                .param("occurredAt", Timestamp.from(draft.occurredAt()))
                .param("staff", author.staff().value())
                .param("assignment", author.assignment().value())
                .param("name", author.name())
                .param("title", profession == null ? "" : profession.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void add(EntryId entry, Draft draft, int position, SignedSection signed, OnDuty author) {
        var section = signed.section();
        database.sql("""
                insert into record.section (id, principal_id, file_id, entry_id, position, heading, topic, about, body)
                values (:id, :principal, :file, :entry, :position, :heading, :topic, :about, :body)""")
                .param("id", signed.id().value())
                .param("principal", author.principal().value())
                .param("file", draft.file().value())
                .param("entry", entry.value())
                .param("position", position)
                .param("heading", section.heading())
                .param("topic", section.topic().name())
                .param("about", section.about().name())
                .param("body", section.body())
                .update();
    }

    /** Which section of the draft became which of the entry: the position is the one in the draft. */
    Map<Integer, SectionId> positions(EntryId entry) {
        return database
                .sql("select position, id from record.section where entry_id = :entry")
                .param("entry", entry.value())
                .query((row, index) -> Map.entry(row.getInt(1), new SectionId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest first, by key: two statements, however many rows there are. */
    List<Entry> of(FileId file, Optional<EntryCursor> before, int limit) {
        var entries = database.sql("""
                select id, kind, occurred_at, author_name, author_title, signed_at
                from record.entry
                where file_id = :file
                """ + (before.isPresent() ? "and (occurred_at, id) < (:at, :id)" : "") + """

                order by occurred_at desc, id desc limit :limit""")
                .param("file", file.value())
                .param(
                        "at",
                        before.map(place -> Timestamp.from(place.occurredAt())).orElse(null))
                .param("id", before.map(place -> place.id().value()).orElse(null))
                .param("limit", limit)
                .query(Entries::entry)
                .list();
        var sections = sections(entries);
        return entries.stream()
                .map(entry -> entry.with(sections.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** One entry, if it is in the file. */
    Optional<Entry> find(FileId file, EntryId id) {
        return database.sql("""
                select id, kind, occurred_at, author_name, author_title, signed_at
                from record.entry where file_id = :file and id = :id""")
                .param("file", file.value())
                .param("id", id.value())
                .query(Entries::entry)
                .optional()
                .map(entry -> entry.with(sections(List.of(entry)).getOrDefault(entry.id(), List.of())));
    }

    private Map<EntryId, List<Section>> sections(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                select entry_id, id, heading, topic, about, body
                from record.section where entry_id in (:entries) order by entry_id, position""")
                .param(
                        "entries",
                        entries.stream().map(entry -> entry.id().value()).toList())
                .query((row, index) -> Map.entry(new EntryId(row.getObject("entry_id", UUID.class)), section(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("author_name"),
                row.getString("author_title"),
                row.getTimestamp("signed_at").toInstant(),
                List.of());
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                new SectionId(row.getObject("id", UUID.class)),
                row.getString("heading"),
                Topic.valueOf(row.getString("topic")),
                About.valueOf(row.getString("about")),
                row.getString("body"));
    }
}
