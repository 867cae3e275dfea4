package se.minimaria.outreach;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.outreach.Occasion.Reached;

/**
 * Writes down where somebody at work is going, changes it, calls it off, and keeps how many were met. What has been called
 * off stays so; numbers can be put right afterwards. Of two who change the same occasion the later one holds.
 */
@Component
@Transactional
public class PlanOutreach {

    private final JdbcClient database;
    private final Clock clock;

    PlanOutreach(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Plans it once, however often the form is sent. */
    public void plan(UUID form, Plan plan) {
        var duty = Access.onDuty();
        database.sql("""
                insert into outreach.occasion (id, principal_id, clinic, kind, place, starts_at, ends_at, note, made_by,
                    made_at)
                values (:id, :principal, :clinic, :kind, :place, :starts, :ends, :note, :by, :now)
                on conflict do nothing""")
                .param("id", form)
                .param("principal", duty.principal().value())
                .param("clinic", plan.clinic().value())
                .param("kind", plan.kind().code())
                .param("place", plan.place())
                .param("starts", Timestamp.from(plan.starts()))
                .param("ends", Timestamp.from(plan.ends()))
                .param("note", plan.note())
                .param("by", duty.assignment().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** False when there is no such occasion, or it was called off. */
    public boolean change(UUID id, Plan plan) {
        return database.sql("""
                        update outreach.occasion set clinic = :clinic, kind = :kind, place = :place, starts_at = :starts,
                            ends_at = :ends, note = :note
                        where id = :id and cancelled_at is null""")
                        .param("clinic", plan.clinic().value())
                        .param("kind", plan.kind().code())
                        .param("place", plan.place())
                        .param("starts", Timestamp.from(plan.starts()))
                        .param("ends", Timestamp.from(plan.ends()))
                        .param("note", plan.note())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when there is no such occasion, it was called off, or it has not begun. */
    public boolean count(UUID id, Reached reached) {
        return database.sql("""
                        update outreach.occasion set young = :young, adults = :adults, counted_at = :now
                        where id = :id and cancelled_at is null and starts_at <= :now""")
                        .param("young", reached.young())
                        .param("adults", reached.adults())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when there is no such occasion, or numbers say that it was. Called off twice it is as if once. */
    public boolean callOff(UUID id) {
        return database.sql("""
                        update outreach.occasion set cancelled_at = coalesce(cancelled_at, :now)
                        where id = :id and counted_at is null""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }
}
