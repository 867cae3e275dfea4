package se.minimaria.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.booking.AppointmentId;
import se.minimaria.booking.FreedTimes.Freed;
import se.minimaria.booking.FreedTimes.Span;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;

/** The rows of times that became free. */
@Component
class FreedRows {

    private final JdbcClient database;

    FreedRows(JdbcClient database) {
        this.database = database;
    }

    /** A time that stands open. */
    record Row(FreedId id, AssignmentId assignment, ClinicId clinic, Span span, Instant freedAt) {

        Instant starts() {
            return span.starts();
        }
    }

    /** Why a task is over. */
    enum Ending {
        FILLED,
        TAKEN,
        BEGUN,
        LET_GO;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The open ones of a store, the soonest first. */
    List<Row> open(PrincipalId store) {
        return database.sql("""
                select id, assignment_id, staff_id, clinic, starts_at, ends_at, freed_at from waiting.freed
                where principal_id = :store and ended_at is null order by starts_at, id""")
                .param("store", store.value())
                .query(FreedRows::read)
                .list();
    }

    Optional<Row> open(FreedId id) {
        return database.sql("""
                select id, assignment_id, staff_id, clinic, starts_at, ends_at, freed_at from waiting.freed
                where id = :id and ended_at is null""").param("id", id.value()).query(FreedRows::read).optional();
    }

    /** What has made a task already, of times after a moment. */
    List<AppointmentId> known(PrincipalId store, Instant after) {
        return database.sql("""
                select appointment_id from waiting.freed where principal_id = :store and starts_at > :after""")
                .param("store", store.value())
                .param("after", Timestamp.from(after))
                .query((row, index) -> new AppointmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Makes a task, or notes that there is none to make; false when there is one of that time or with that cause. */
    boolean add(Freed freed, @Nullable Ending ended, Instant now) {
        var slot = freed.slot();
        return database.sql("""
                        insert into waiting.freed (id, principal_id, appointment_id, assignment_id, staff_id, profession,
                            clinic, starts_at, ends_at, freed_at, ended_at, ending)
                        values (:id, :store, :appointment, :assignment, :staff, :profession, :clinic, :starts, :ends, :now,
                            :ended, :ending)
                        on conflict do nothing""")
                        .param("id", FreedId.next().value())
                        .param("store", slot.principal().value())
                        .param("appointment", freed.appointment().value())
                        .param("assignment", slot.assignment().value())
                        .param("staff", slot.staff().value())
                        .param("profession", slot.profession().key())
                        .param("clinic", slot.clinic().value())
                        .param("starts", Timestamp.from(slot.starts()))
                        .param("ends", Timestamp.from(slot.ends()))
                        .param("now", Timestamp.from(now))
                        .param("ended", ended == null ? null : Timestamp.from(now))
                        .param("ending", ended == null ? null : ended.key())
                        .update()
                == 1;
    }

    /** False when it was over already. */
    boolean end(FreedId id, Ending ending, @Nullable AssignmentId by, Instant now) {
        return database.sql("""
                        update waiting.freed set ended_at = :now, ending = :ending, ended_by = :by
                        where id = :id and ended_at is null""")
                        .param("now", Timestamp.from(now))
                        .param("ending", ending.key())
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    int remove(PrincipalId store, Instant before) {
        return database.sql("delete from waiting.freed where principal_id = :store and ended_at < :before")
                .param("store", store.value())
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                new FreedId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new ClinicId(row.getString("clinic")),
                new Span(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                row.getTimestamp("freed_at").toInstant());
    }
}
