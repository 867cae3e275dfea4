package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.person.CarriesOn;

/** Times to come go on in the file that is carried on; what has been, or was settled, stays where it was. */
@Component
class ComingVisits implements CarriesOn {

    private final JdbcClient database;
    private final Clock clock;

    ComingVisits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "attendance";
    }

    @Override
    public List<UUID> move(FileId from, FileId into) {
        return database.sql("""
                update booking.attendance t set file_id = :into
                from booking.appointment a
                where t.file_id = :from and t.outcome is null and a.id = t.appointment_id and a.starts_at > :now
                returning t.id""")
                .param("from", from.value())
                .param("into", into.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    /** A time that has been in the meantime was that person's all the same, as long as nobody has settled it. */
    @Override
    public void moveBack(FileId from, FileId into, Collection<UUID> rows) {
        database.sql("""
                update booking.attendance set file_id = :from
                where file_id = :into and outcome is null and id = any(:rows)""")
                .param("from", from.value())
                .param("into", into.value())
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }
}
