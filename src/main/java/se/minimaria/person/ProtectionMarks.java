package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/** Decisions about protection, as rows that are never changed. */
@Repository
class ProtectionMarks {

    private final JdbcClient database;

    ProtectionMarks(JdbcClient database) {
        this.database = database;
    }

    UUID add(ClientFile file, Protection protection, String reason, OnDuty by, Instant at) {
        var id = Ids.next();
        database.sql("""
                insert into person.protection_mark (id, principal_id, file_id, protection, reason, marked_at, marked_by,
                    marker_name)
                values (:id, :principal, :file, :protection, :reason, :at, :by, :name)""")
                .param("id", id)
                .param("principal", file.principal().value())
                .param("file", file.id().value())
                .param("protection", protection.code())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .update();
        return id;
    }

    List<ProtectionMark> of(FileId file) {
        return database.sql("""
                select protection, reason, marker_name, marked_at from person.protection_mark
                where file_id = :file order by marked_at desc, id desc""")
                .param("file", file.value())
                .query((row, index) -> new ProtectionMark(
                        Protection.ofCode(row.getString("protection")),
                        row.getString("reason"),
                        row.getString("marker_name"),
                        row.getTimestamp("marked_at").toInstant()))
                .list();
    }
}
