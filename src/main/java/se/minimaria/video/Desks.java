package se.minimaria.video;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.ClinicId;

/** Who sits ready to answer, as rows. */
@Repository
class Desks {

    private final JdbcClient database;

    Desks(JdbcClient database) {
        this.database = database;
    }

    /** Somebody is ready, and goes on being so for as long as they show life. */
    void sits(OnDuty duty, List<ClinicId> clinics, Instant now) {
        database.sql("""
                insert into video.desk (assignment_id, principal_id, clinics, seen_at)
                values (:assignment, :principal, array[:clinics], :now)
                on conflict (assignment_id) do update set clinics = excluded.clinics, seen_at = excluded.seen_at""")
                .param("assignment", duty.assignment().value())
                .param("principal", duty.principal().value())
                .param("clinics", clinics.stream().map(ClinicId::value).toList())
                .param("now", Timestamp.from(now))
                .update();
    }

    int removeOlderThan(Instant moment) {
        return database.sql("delete from video.desk where seen_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
