package se.minimaria.person;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.shared.Ids;

/** How certain identities were found to be, as rows that are never changed; the newest holds. */
@Repository
class IdentityMarks {

    private final JdbcClient database;

    IdentityMarks(JdbcClient database) {
        this.database = database;
    }

    UUID add(ClientFile file, Optional<Proof> proof, OnDuty by, Instant at) {
        var id = Ids.next();
        database.sql("""
                insert into person.identity_mark (id, principal_id, file_id, level, means, marked_at, marked_by, marker_name)
                values (:id, :principal, :file, :level, :means, :at, :by, :name)""")
                .param("id", id)
                .param("principal", file.principal().value())
                .param("file", file.id().value())
                .param("level", (proof.isPresent() ? IdentityLevel.VERIFIED : IdentityLevel.STATED).code())
                .param("means", proof.map(Proof::code).orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.staff().value())
                .param("name", by.name())
                .update();
        return id;
    }

    /** The newest first. */
    List<IdentityMark> of(FileId file) {
        return database.sql("""
                select level, means, marker_name, marked_at from person.identity_mark
                where file_id = :file order by marked_at desc, id desc""")
                .param("file", file.value())
                .query((row, index) -> new IdentityMark(
                        IdentityLevel.ofCode(row.getString("level")),
                        Optional.ofNullable(row.getString("means")).map(Proof::ofCode),
                        row.getString("marker_name"),
                        row.getTimestamp("marked_at").toInstant()))
                .list();
    }
}
