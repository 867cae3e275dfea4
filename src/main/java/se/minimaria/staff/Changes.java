package se.minimaria.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;
import se.minimaria.staff.StaffChange.Act;

/** The trace of accounts and assignments as rows: written in the transaction of what they tell of, and never changed. */
@Repository
class Changes {

    private static final String SELECT = """
            select c.at, c.actor_staff, c.actor_name, c.act, m.id, m.given_name, m.family_name, c.assignment_id, c.last_day
            from staff.change c join staff.member m on m.id = c.member_id
            where c.principal_id = :principal and c.at < :before
            """;

    private final JdbcClient database;
    private final Clock clock;

    Changes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes what whoever is at the office does to somebody. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Act act, StaffId staff, @Nullable AssignmentId assignment, @Nullable LocalDate lastDay) {
        var duty = Access.atOffice();
        database.sql("""
                insert into staff.change (id, principal_id, at, actor_staff, actor_assignment, actor_name, act, member_id,
                    assignment_id, last_day)
                values (:id, :principal, :at, :actor, :duty, :name, :act, :member, :assignment, :day)""")
                .param("id", Ids.next())
                .param("principal", duty.principal().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", duty.staff().value())
                .param("duty", duty.assignment().value())
                .param("name", duty.name())
                .param("act", act.code())
                .param("member", staff.value())
                .param("assignment", assignment == null ? null : assignment.value())
                .param("day", lastDay)
                .update();
    }

    List<Row> before(PrincipalId principal, Instant before, int limit) {
        return database.sql(SELECT + "order by c.at desc, c.id desc limit :limit")
                .param("principal", principal.value())
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query(Changes::row)
                .list();
    }

    /** Of one person, also from before they took what they were given along to another account. */
    List<Row> of(PrincipalId principal, StaffId staff, Instant before, int limit) {
        return database.sql(SELECT + """
                and (m.id = :member or m.joined_to = :member) order by c.at desc, c.id desc limit :limit""")
                .param("principal", principal.value())
                .param("member", staff.value())
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query(Changes::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getTimestamp("at").toInstant(),
                new StaffId(row.getObject("actor_staff", UUID.class)),
                row.getString("actor_name"),
                Act.of(row.getString("act")),
                new StaffId(row.getObject("id", UUID.class)),
                new StaffName(row.getString("given_name"), row.getString("family_name")),
                Optional.ofNullable(row.getObject("assignment_id", UUID.class)).map(AssignmentId::new),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }

    /** One row, with the assignment's id only. */
    record Row(
            Instant at,
            StaffId actor,
            String actorName,
            Act act,
            StaffId staff,
            StaffName name,
            Optional<AssignmentId> assignment,
            Optional<LocalDate> lastDay) {}
}
