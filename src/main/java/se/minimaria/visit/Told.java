package se.minimaria.visit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.AppointmentId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.VisitsAhead.Ahead;

/** Notes what each key was told, so that it is told once, and so that those at work see what was told and what was not. */
@Component
class Told {

    /** The message is in the outbox. */
    static final String QUEUED = "queued";

    /** There is no safe hour before the visit. */
    static final String NO_SAFE_TIME = "no-safe-time";

    private final JdbcClient database;

    Told(JdbcClient database) {
        this.database = database;
    }

    boolean isTold(Pass pass, AppointmentId time, Occasion occasion) {
        return database.sql("""
                select exists (
                    select from visit.told where pass_id = :pass and appointment_id = :time and what = :what)""")
                .param("pass", pass.id())
                .param("time", time.value())
                .param("what", occasion.what())
                .query(Boolean.class)
                .single();
    }

    /** Notes it under an id of its own; fails, and nothing is told, when it is noted already. */
    void note(UUID id, Pass pass, AppointmentId time, Occasion occasion, String answer, Instant now) {
        database.sql("""
                insert into visit.told (id, principal_id, pass_id, appointment_id, what, answer, told_at)
                select :id, p.principal_id, p.id, :time, :what, :answer, :now from visit.pass p where p.id = :pass""")
                .param("id", id)
                .param("pass", pass.id())
                .param("time", time.value())
                .param("what", occasion.what())
                .param("answer", answer)
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * What did not go about a time is as if it never had been said.
     *
     * @param stopped whether what was put into the outbox did not go either
     */
    void forget(Pass pass, AppointmentId time, boolean stopped) {
        database.sql("""
                delete from visit.told
                where pass_id = :pass and appointment_id = :time and (:stopped or answer <> :queued)""")
                .param("pass", pass.id())
                .param("time", time.value())
                .param("stopped", stopped)
                .param("queued", QUEUED)
                .update();
    }

    /** Those of some visits with a key that has not been told something about their time. */
    @Transactional(readOnly = true)
    List<AttendanceId> untold(Collection<Ahead> visits, Occasion occasion) {
        return database.sql("""
                select distinct p.attendance_id
                from unnest(:visits::uuid[], :times::uuid[]) as ahead (visit, appointment)
                  join visit.pass p on p.attendance_id = ahead.visit
                where not exists (
                  select from visit.told t
                  where t.pass_id = p.id and t.appointment_id = ahead.appointment and t.what = :what)""")
                .param(
                        "visits",
                        visits.stream().map(one -> one.attendance().value()).toArray(UUID[]::new))
                .param(
                        "times",
                        visits.stream().map(one -> one.appointment().value()).toArray(UUID[]::new))
                .param("what", occasion.what())
                .query((row, index) -> new AttendanceId(row.getObject("attendance_id", UUID.class)))
                .list();
    }

    /** All that was told with the keys of a visit, the newest first. */
    List<ToldLine> of(AttendanceId visit) {
        return database.sql("""
                select t.pass_id, t.what, t.answer, t.told_at
                from visit.told t join visit.pass p on p.id = t.pass_id
                where p.attendance_id = :visit order by t.told_at desc, t.id""")
                .param("visit", visit.value())
                .query((row, index) -> new ToldLine(
                        row.getObject("pass_id", UUID.class),
                        row.getString("what"),
                        row.getString("answer"),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }
}
