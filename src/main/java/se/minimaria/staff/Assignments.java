package se.minimaria.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/** The assignments as rows. */
@Repository
class Assignments {

    private static final String SELECT = """
            select a.id, a.member_id, m.given_name, m.family_name, a.principal_id, a.clinic, a.profession, a.role,
                a.percent, a.valid_from, a.valid_to,
                case when a.ended_at is not null then 'ENDED' when a.paused_at is not null then 'PAUSED' else 'OPEN' end
                    as state
            from staff.assignment a join staff.member m on m.id = a.member_id
            """;

    private static final String VALID = """
             a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                and a.ended_at is null and a.paused_at is null
            """;

    private final JdbcClient database;

    Assignments(JdbcClient database) {
        this.database = database;
    }

    Optional<Assignment> find(AssignmentId id) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(Assignments::row)
                .optional();
    }

    List<Assignment> of(StaffId staff, LocalDate day) {
        return database.sql(SELECT + "where a.member_id = :member and" + VALID + "order by a.valid_from, a.id")
                .param("member", staff.value())
                .param("day", day)
                .query(Assignments::row)
                .list();
    }

    List<Assignment> with(Role role, LocalDate day) {
        return database.sql(SELECT + "where a.role = :role and" + VALID + "order by a.principal_id, a.clinic, a.id")
                .param("role", role.code())
                .param("day", day)
                .query(Assignments::row)
                .list();
    }

    /** Whatever their days: all that some people were given by one principal, the newest first. */
    List<Assignment> of(List<StaffId> staff, PrincipalId principal) {
        if (staff.isEmpty()) {
            return List.of();
        }
        return database.sql(SELECT + """
                where a.member_id in (:members) and a.principal_id = :principal
                order by a.valid_from desc, a.id desc""")
                .param("members", staff.stream().map(StaffId::value).toList())
                .param("principal", principal.value())
                .query(Assignments::row)
                .list();
    }

    /** Several by id, in no order. */
    List<Assignment> all(Set<AssignmentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql(SELECT + "where a.id in (:ids)")
                .param("ids", ids.stream().map(AssignmentId::value).toList())
                .query(Assignments::row)
                .list();
    }

    void add(AssignmentId id, NewAssignment wanted) {
        database.sql("""
                insert into staff.assignment (id, member_id, principal_id, clinic, profession, role, percent,
                    valid_from, valid_to)
                values (:id, :member, :principal, :clinic, :profession, :role, :percent, :from, :to)""")
                .param("id", id.value())
                .param("member", wanted.staff().value())
                .param("principal", wanted.principal().value())
                .param(
                        "clinic",
                        wanted.clinic() == null ? null : wanted.clinic().value())
                .param(
                        "profession",
                        wanted.profession() == null ? null : wanted.profession().key())
                .param("role", wanted.role().code())
                .param("percent", wanted.percent())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .update();
    }

    /** Lets an assignment end with a day. */
    void end(AssignmentId id, LocalDate lastDay) {
        database.sql("update staff.assignment set valid_to = :to where id = :id")
                .param("to", lastDay)
                .param("id", id.value())
                .update();
    }

    /** Ends an assignment now; its last day is today, or its first if that is still to come. */
    void endAtOnce(AssignmentId id, LocalDate today, Instant now) {
        database.sql("""
                update staff.assignment
                set ended_at = :now, valid_to = greatest(valid_from, least(valid_to, :today))
                where id = :id""")
                .param("now", Timestamp.from(now))
                .param("today", today)
                .param("id", id.value())
                .update();
    }

    /** Stops what other principals have given a person until each of them has confirmed who has the account. */
    void pauseOthers(StaffId staff, PrincipalId keeper, Instant now) {
        database.sql("""
                update staff.assignment set paused_at = :now
                where member_id = :member and principal_id <> :keeper and paused_at is null""")
                .param("now", Timestamp.from(now))
                .param("member", staff.value())
                .param("keeper", keeper.value())
                .update();
    }

    /** False when nothing was paused. */
    boolean resume(AssignmentId id) {
        return database.sql("update staff.assignment set paused_at = null where id = :id and paused_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Takes all that one account was given to another. */
    void move(StaffId from, StaffId to) {
        database.sql("update staff.assignment set member_id = :to where member_id = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private static Assignment row(ResultSet row, int index) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new StaffId(row.getObject("member_id", UUID.class)),
                new StaffName(row.getString("given_name"), row.getString("family_name")),
                new PrincipalId(row.getString("principal_id")),
                Optional.ofNullable(row.getString("clinic")).map(ClinicId::new),
                profession(row.getString("profession")),
                Role.of(row.getString("role")),
                row.getInt("percent"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Assignment.State.valueOf(row.getString("state")));
    }

    private static Optional<Profession> profession(@Nullable String key) {
        return Arrays.stream(Profession.values())
                .filter(profession -> profession.key().equals(key))
                .findFirst();
    }
}
