package se.minimaria.booking;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every attendance of the principal at hand for which somebody has said how it went, in a fixed order. */
@Component
@Transactional(readOnly = true)
public class SettledVisits {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient database;

    SettledVisits(JdbcClient database) {
        this.database = database;
    }

    /** The first ones. */
    public List<AttendanceId> first(int limit) {
        return after(new AttendanceId(BEFORE_ALL), limit);
    }

    /** Those that follow one. */
    public List<AttendanceId> after(AttendanceId last, int limit) {
        return database.sql("""
                select id from booking.attendance where outcome is not null and id > :last order by id limit :limit
                """)
                .param("last", last.value())
                .param("limit", limit)
                .query((row, number) -> new AttendanceId(row.getObject("id", UUID.class)))
                .list();
    }
}
