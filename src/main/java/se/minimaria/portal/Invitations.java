package se.minimaria.portal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/** The one-time codes in the database. An older unused code of the same file ends there, when a newer one comes. */
@Component
class Invitations {

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    void insert(Invitation invitation, String codeHash, OnDuty by, Instant now) {
        database.sql("""
                insert into portal.invitation (id, principal_id, file_id, code_hash, made_at, made_by, expires_at)
                values (:id, :principal, :file, :hash, :at, :by, :expires)""")
                .param("id", invitation.id())
                .param("principal", invitation.principal().value())
                .param("file", invitation.file().value())
                .param("hash", codeHash)
                .param("at", Timestamp.from(now))
                .param("by", by.assignment().value())
                .param("expires", Timestamp.from(invitation.expires()))
                .update();
    }

    /** The invitation with that hash, kept from others until the transaction ends. */
    Optional<Invitation> hold(String codeHash) {
        return database.sql("""
                select id, principal_id, file_id, expires_at, used_at is not null or replaced_at is not null as spent
                from portal.invitation where code_hash = :hash for update""")
                .param("hash", codeHash)
                .query((row, index) -> new Invitation(
                        row.getObject("id", UUID.class),
                        new PrincipalId(row.getString("principal_id")),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getBoolean("spent")))
                .optional();
    }

    void spend(Invitation invitation, Instant now) {
        database.sql("update portal.invitation set used_at = :at where id = :id")
                .param("id", invitation.id())
                .param("at", Timestamp.from(now))
                .update();
    }
}
