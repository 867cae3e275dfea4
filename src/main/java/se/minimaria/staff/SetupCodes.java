package se.minimaria.staff;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.StaffId;
import se.minimaria.platform.Secrets;
import se.minimaria.shared.Ids;

/** One-time codes as rows, each under a keyed hash. A person has one that counts at a time. */
@Repository
class SetupCodes {

    private final JdbcClient database;
    private final byte[] key;

    SetupCodes(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.key = secrets.keyFor("setup-code");
    }

    /** The context of whoever holds a code. */
    LinkHolder holder(SetupCode code) {
        return new LinkHolder(Secrets.sign(key, code.characters()));
    }

    /** Takes the place of the codes that the person has not used. */
    void replaceWith(SetupCode code, StaffId staff, AtOffice by, Instant now, Instant expires) {
        database.sql("""
                update staff.setup_code set replaced_at = :now
                where principal_id = :principal and member_id = :member and used_at is null and replaced_at is null""")
                .param("now", Timestamp.from(now))
                .param("principal", by.principal().value())
                .param("member", staff.value())
                .update();
        database.sql("""
                insert into staff.setup_code (id, principal_id, member_id, code_hash, made_at, made_by, expires_at)
                values (:id, :principal, :member, :hash, :now, :by, :expires)""")
                .param("id", Ids.next())
                .param("principal", by.principal().value())
                .param("member", staff.value())
                .param("hash", holder(code).linkHash())
                .param("now", Timestamp.from(now))
                .param("by", by.assignment().value())
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** Whom the caller's code is for, kept from others until the transaction ends; empty when it is worth nothing. */
    Optional<StaffId> hold(Instant now) {
        return database.sql("""
                select member_id from staff.setup_code
                where code_hash = :hash and used_at is null and replaced_at is null and expires_at > :now
                for update""")
                .param("hash", held())
                .param("now", Timestamp.from(now))
                .query((row, index) -> new StaffId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The same for looking only. */
    Optional<StaffId> look(Instant now) {
        return database.sql("""
                select member_id from staff.setup_code
                where code_hash = :hash and used_at is null and replaced_at is null and expires_at > :now""")
                .param("hash", held())
                .param("now", Timestamp.from(now))
                .query((row, index) -> new StaffId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Uses the caller's code up. */
    void spend(Instant now) {
        database.sql("update staff.setup_code set used_at = :now where code_hash = :hash")
                .param("now", Timestamp.from(now))
                .param("hash", held())
                .update();
    }

    private static String held() {
        if (Access.current().orElse(null) instanceof LinkHolder holder) {
            return holder.linkHash();
        }
        throw new IllegalStateException("Only whoever holds a one-time code may do this");
    }
}
