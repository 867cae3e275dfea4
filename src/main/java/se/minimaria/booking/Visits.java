package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/** Attendance together with its time, for those who may see who attends. */
@Component
class Visits {

    private final JdbcClient database;
    private final Colleagues colleagues;

    Visits(JdbcClient database, Colleagues colleagues) {
        this.database = database;
        this.colleagues = colleagues;
    }

    List<HeldVisit> ofHolder(String codeHash) {
        return complete(
                database.sql("""
                select t.id, t.appointment_id, t.principal_id, t.file_id, t.alias, t.outcome, a.clinic, a.mode, a.state,
                    a.assignment_id, a.starts_at, a.ends_at
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.holder_hash = :holder order by a.starts_at, t.id""").param("holder", codeHash).query(Visits::read).list());
    }

    /** One, if the caller sees it. */
    Optional<HeldVisit> one(AttendanceId id) {
        return complete(database.sql("""
                select t.id, t.appointment_id, t.principal_id, t.file_id, t.alias, t.outcome, a.clinic, a.mode, a.state,
                    a.assignment_id, a.starts_at, a.ends_at
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.id = :id""")
                        .param("id", id.value())
                        .query(Visits::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those of a store that begin within a stretch, with when their time was taken. */
    List<VisitsAhead.Ahead> ahead(PrincipalId store, Instant from, Instant until) {
        return database.sql("""
                select t.id, t.appointment_id, a.starts_at, a.created_at
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.principal_id = :store and a.state = 'booked' and t.outcome is null
                  and a.starts_at > :from and a.starts_at <= :until
                order by a.starts_at, t.id""")
                .param("store", store.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, index) -> new VisitsAhead.Ahead(
                        new AttendanceId(row.getObject("id", UUID.class)),
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    List<HeldVisit> ofFile(FileId file) {
        return complete(database.sql("""
                select t.id, t.appointment_id, t.principal_id, t.file_id, t.alias, t.outcome, a.clinic, a.mode, a.state,
                    a.assignment_id, a.starts_at, a.ends_at
                from booking.attendance t join booking.appointment a on a.id = t.appointment_id
                where t.file_id = :file order by a.starts_at, t.id""")
                .param("file", file.value())
                .query(Visits::read)
                .list());
    }

    private List<HeldVisit> complete(List<Row> rows) {
        var named = colleagues.named(rows.stream().map(Row::assignment).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    var met = Optional.ofNullable(named.get(row.assignment())).orElseThrow();
                    return row.visit(met.name().given(), met.profession().orElseThrow());
                })
                .toList();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                new AttendanceId(row.getObject("id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                new ClinicId(row.getString("clinic")),
                Mode.of(row.getString("mode")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                row.getString("state").equals("cancelled"),
                Rows.outcome(row),
                row.getString("alias"),
                Rows.file(row));
    }

    private record Row(
            AttendanceId attendance,
            AppointmentId appointment,
            PrincipalId principal,
            ClinicId clinic,
            Mode mode,
            Instant starts,
            Instant ends,
            AssignmentId assignment,
            boolean cancelled,
            Optional<Outcome> outcome,
            @Nullable String alias,
            Optional<FileId> file) {

        HeldVisit visit(String givenName, Profession profession) {
            return new HeldVisit(
                    new Visit(
                            attendance,
                            appointment,
                            principal,
                            clinic,
                            mode,
                            starts,
                            ends,
                            assignment,
                            givenName,
                            profession,
                            cancelled,
                            outcome),
                    alias,
                    file);
        }
    }
}
