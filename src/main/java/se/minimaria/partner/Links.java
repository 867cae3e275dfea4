package se.minimaria.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.PartnerKey;
import se.minimaria.network.PrincipalId;

/** The links as rows: those of the own principal at work, and to whoever opened one that one. */
@Repository
class Links {

    private final JdbcClient database;

    Links(JdbcClient database) {
        this.database = database;
    }

    /** A link that is to be. */
    record New(
            PartnerLinkId id,
            PrincipalId principal,
            PartnerKey partner,
            String hash,
            Instant at,
            AssignmentId by,
            LocalDate starts,
            LocalDate ends) {

        @Override
        public String toString() {
            return "New[" + id + "]";
        }
    }

    /** All that the caller sees, the newest first. */
    List<PartnerLink> all() {
        return database.sql("""
                select id, principal_id, partner, given_at, starts_on, ends_on, ended_at, last_used_on
                from partner.link order by ended_at is not null, given_at desc, id""").query(Links::read).list();
    }

    /** The one that the caller opened. */
    Optional<PartnerLink> held() {
        return all().stream().findFirst();
    }

    /** Does nothing when the same form has made it before. */
    void add(New link) {
        database.sql("""
                insert into partner.link (id, principal_id, partner, secret_hash, given_at, given_by, starts_on, ends_on)
                values (:id, :principal, :partner, :hash, :at, :by, :starts, :ends)
                on conflict do nothing""")
                .param("id", link.id().value())
                .param("principal", link.principal().value())
                .param("partner", link.partner().value())
                .param("hash", link.hash())
                .param("at", Timestamp.from(link.at()))
                .param("by", link.by().value())
                .param("starts", link.starts())
                .param("ends", link.ends())
                .update();
    }

    /** False when there is no such link that still stands. */
    boolean end(PartnerLinkId id, AssignmentId by, Instant now) {
        return database.sql("""
                        update partner.link set ended_at = :now, ended_by = :by where id = :id and ended_at is null""")
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean looked(PartnerLinkId id, LocalDate day) {
        return database.sql("update partner.link set looked_on = :day where id = :id and ended_at is null")
                        .param("id", id.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    void used(PartnerLinkId id, LocalDate day) {
        database.sql("""
                update partner.link set last_used_on = :day
                where id = :id and (last_used_on is null or last_used_on < :day)""").param("id", id.value()).param("day", day).update();
    }

    /** Takes away links that ended before a day and that no row names any more. */
    int remove(PrincipalId store, LocalDate before) {
        return database.sql("""
                delete from partner.link l
                where l.principal_id = :store and coalesce(l.ended_at::date, l.ends_on) < :before
                  and not exists (select from partner.handover h where h.link_id = l.id)""")
                .param("store", store.value())
                .param("before", before)
                .update();
    }

    private static PartnerLink read(ResultSet row, int index) throws SQLException {
        return new PartnerLink(
                new PartnerLinkId(row.getObject("id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                new PartnerKey(row.getString("partner")),
                row.getTimestamp("given_at").toInstant(),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)));
    }
}
