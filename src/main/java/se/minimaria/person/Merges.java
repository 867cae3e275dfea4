package se.minimaria.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/** Signposts between files, and the journal of what they moved. */
@Repository
class Merges {

    private static final String MERGE = """
            select id, file_id, into_file, reason, merger_name, merged_at from person.merge where undone_at is null and\s""";

    private final JdbcClient database;

    Merges(JdbcClient database) {
        this.database = database;
    }

    UUID add(ClientFile closed, FileId into, String reason, OnDuty by, Instant at) {
        var id = Ids.next();
        database.sql("""
                insert into person.merge (id, principal_id, file_id, into_file, reason, merged_at, merged_by, merger_name)
                values (:id, :principal, :closed, :into, :reason, :at, :by, :name)""")
                .param("id", id)
                .param("principal", closed.principal().value())
                .param("closed", closed.id().value())
                .param("into", into.value())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .update();
        return id;
    }

    void moved(UUID merge, ClientFile closed, String kind, Collection<UUID> rows) {
        database.sql("""
                insert into person.merge_move (principal_id, file_id, merge_id, kind, row_id)
                select :principal, :closed, :merge, :kind, row from unnest(:rows) row""")
                .param("principal", closed.principal().value())
                .param("closed", closed.id().value())
                .param("merge", merge)
                .param("kind", kind)
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moved(UUID merge, String kind) {
        return database.sql("select row_id from person.merge_move where merge_id = :merge and kind = :kind")
                .param("merge", merge)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }

    void undo(UUID merge, String reason, OnDuty by, Instant at) {
        database.sql("""
                update person.merge
                set undone_at = :at, undone_by = :by, undoer_name = :name, undo_reason = :reason
                where id = :merge""")
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .param("reason", reason)
                .param("merge", merge)
                .update();
    }

    Optional<Merge> find(UUID id) {
        return database.sql(MERGE + "id = :id")
                .param("id", id)
                .query(Merges::merge)
                .optional();
    }

    /** The signpost that closes a file, if one does. */
    Optional<Merge> closing(FileId file) {
        return database.sql(MERGE + "file_id = :file")
                .param("file", file.value())
                .query(Merges::merge)
                .optional();
    }

    /** The volumes that are carried on in a file. */
    List<Merge> into(FileId file) {
        return database.sql(MERGE + "into_file = :file order by merged_at, id")
                .param("file", file.value())
                .query(Merges::merge)
                .list();
    }

    private static Merge merge(ResultSet row, int index) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new FileId(row.getObject("file_id", UUID.class)),
                new FileId(row.getObject("into_file", UUID.class)),
                row.getString("reason"),
                row.getString("merger_name"),
                row.getTimestamp("merged_at").toInstant());
    }
}
