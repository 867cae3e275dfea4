package se.minimaria.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.StaffId;
import se.minimaria.network.PrincipalId;

/** The people at work as rows. */
@Repository
class Members {

    private static final String SELECT = """
            select m.id, m.principal_id, m.given_name, m.family_name, m.account_since, (
                select max(c.expires_at) from staff.setup_code c
                where c.member_id = m.id and c.used_at is null and c.replaced_at is null and c.expires_at > :now) as code
            from staff.member m
            """;

    /** With a principal are those whose account it looks after, and those whom it has given an assignment. */
    private static final String WITH = """
             m.joined_to is null and (m.principal_id = :principal or exists (
                select from staff.assignment a where a.member_id = m.id and a.principal_id = :principal))
            """;

    private final JdbcClient database;
    private final Clock clock;

    Members(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds somebody to the principal that the caller acts for. */
    StaffId add(StaffName name) {
        var id = StaffId.next();
        database.sql("""
                insert into staff.member (id, principal_id, given_name, family_name, created_at)
                values (:id, :principal, :given, :family, :at)""")
                .param("id", id.value())
                .param("principal", actingFor().value())
                .param("given", name.given())
                .param("family", name.family())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    Optional<Member> find(StaffId id) {
        return database.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Members::row)
                .optional();
    }

    Optional<Member> with(PrincipalId principal, StaffId id) {
        return database.sql(SELECT + "where m.id = :id and" + WITH)
                .param("id", id.value())
                .param("principal", principal.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Members::row)
                .optional();
    }

    /** Those with a principal by name, after one of them if that is given. */
    List<Member> with(PrincipalId principal, Optional<StaffId> after, int limit) {
        var later = after.isEmpty() ? "" : """
                and (m.family_name, m.given_name, m.id) > (
                    select l.family_name, l.given_name, l.id from staff.member l where l.id = :after)
                """;
        return database.sql(SELECT + "where" + WITH + later + "order by m.family_name, m.given_name, m.id limit :limit")
                .param("principal", principal.value())
                .param("after", after.map(StaffId::value).orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query(Members::row)
                .list();
    }

    /** Notes that what somebody was given went to another account. */
    void join(StaffId id, StaffId account) {
        database.sql("update staff.member set joined_to = :account where id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .update();
    }

    private static PrincipalId actingFor() {
        return switch (Access.current().orElse(null)) {
            case AtOffice office -> office.principal();
            case SystemActor job -> job.principal();
            case null, default -> throw new IllegalStateException("Only a principal takes people on");
        };
    }

    private static Member row(ResultSet row, int index) throws SQLException {
        return new Member(
                new StaffId(row.getObject("id", UUID.class)),
                new StaffName(row.getString("given_name"), row.getString("family_name")),
                new PrincipalId(row.getString("principal_id")),
                Optional.ofNullable(row.getTimestamp("account_since")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("code")).map(Timestamp::toInstant));
    }

    /** One row, with the end of the code that waits to be used. */
    record Member(
            StaffId id,
            StaffName name,
            PrincipalId keeper,
            Optional<Instant> accountSince,
            Optional<Instant> codeUntil) {}
}
