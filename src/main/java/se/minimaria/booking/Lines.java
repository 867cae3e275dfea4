package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.booking.DayLine.Who;
import se.minimaria.network.ClinicId;

/**
 * Appointments with what the caller may know about them. Everybody's appointments are there; the join with attendance finds
 * only what the policy leaves: the visits of files that are the caller's to open, and those to the caller.
 */
@Component
class Lines {

    private static final String SELECT = """
            select a.id, a.clinic, a.mode, a.state, a.staff_id, a.assignment_id, a.starts_at, a.ends_at,
                t.id as attendance_id, t.file_id, t.alias, t.outcome, t.late_minutes,
                (select o.room from booking.occupancy o where o.appointment_id = a.id and o.room is not null) as room,
                array(select o.assignment_id from booking.occupancy o
                      where o.appointment_id = a.id and o.assignment_id <> a.assignment_id) as others
            from booking.appointment a
            left join booking.attendance t on t.appointment_id = a.id
            where a.starts_at >= :from and a.starts_at < :until
              and (a.state <> 'held' or a.held_until > :now)
            """;

    private final JdbcClient database;
    private final Clock clock;

    Lines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One appointment as the caller sees it. */
    record Line(
            AppointmentId id,
            ClinicId clinic,
            Mode mode,
            StaffId staff,
            AssignmentId assignment,
            Instant starts,
            Instant ends,
            boolean cancelled,
            @Nullable String room,
            Optional<AttendanceId> attendance,
            Who who,
            Optional<Outcome> outcome,
            OptionalInt late,
            List<AssignmentId> others) {}

    /** Those that somebody takes part in. A cancelled one shows to the store that it was booked in. */
    List<Line> with(StaffId staff, Instant from, Instant until) {
        return query(from, until, """
                and (a.state <> 'cancelled' or t.id is not null)
                and (a.staff_id = :staff or exists (
                    select from booking.occupancy o where o.appointment_id = a.id and o.staff_id = :staff))
                order by a.starts_at, a.id""")
                .param("staff", staff.value())
                .query(Lines::read)
                .list();
    }

    /** Those at a clinic. A cancelled one shows to the store that it was booked in. */
    List<Line> at(ClinicId clinic, Instant from, Instant until) {
        return query(from, until, """
                and (a.state <> 'cancelled' or t.id is not null) and a.clinic = :clinic
                order by a.starts_at, a.id""")
                .param("clinic", clinic.value())
                .query(Lines::read)
                .list();
    }

    /** Those that take up time of the people who work or meet somebody at a clinic, wherever they are. */
    List<Line> around(ClinicId clinic, List<StaffId> working, Instant from, Instant until) {
        return query(from, until, """
                and a.state <> 'cancelled' and (a.clinic = :clinic or a.staff_id = any(:working))
                order by a.starts_at, a.id""")
                .param("clinic", clinic.value())
                .param("working", working.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Lines::read)
                .list();
    }

    private JdbcClient.StatementSpec query(Instant from, Instant until, String which) {
        return database.sql(SELECT + which)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(clock.instant()));
    }

    private static Line read(ResultSet row, int index) throws SQLException {
        var attendance =
                Optional.ofNullable(row.getObject("attendance_id", UUID.class)).map(AttendanceId::new);
        return new Line(
                new AppointmentId(row.getObject("id", UUID.class)),
                new ClinicId(row.getString("clinic")),
                Mode.of(row.getString("mode")),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("state").equals("cancelled"),
                row.getString("room"),
                attendance,
                who(row, attendance.isPresent()),
                Rows.outcome(row),
                row.getObject("late_minutes") == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.getInt("late_minutes")),
                Stream.of((UUID[]) row.getArray("others").getArray())
                        .map(AssignmentId::new)
                        .toList());
    }

    private static Who who(ResultSet row, boolean attended) throws SQLException {
        if (!attended) {
            return row.getString("state").equals("held") ? new Who.Held() : new Who.Elsewhere();
        }
        var alias = row.getString("alias");
        return Rows.file(row).<Who>map(Who.Known::new).orElseGet(() -> new Who.Unnamed(alias));
    }
}
