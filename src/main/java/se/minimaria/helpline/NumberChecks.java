package se.minimaria.helpline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AssignmentId;

/** The confirmations, one a number and day at most. */
@Repository
class NumberChecks {

    private final JdbcClient jdbc;

    NumberChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String number, LocalDate day, Instant at, AssignmentId by) {
        jdbc.sql("""
                insert into helpline.number_check (number, checked_on, checked_at, assignment_id)
                values (:number, :day, :at, :by)
                on conflict (number, checked_on) do nothing""")
                .param("number", number)
                .param("day", day)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /** The last day on which each number was confirmed. */
    Map<String, LocalDate> latest() {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("select number, max(checked_on) as day from helpline.number_check group by number")
                .query(row -> {
                    days.put(row.getString("number"), row.getObject("day", LocalDate.class));
                });
        return days;
    }
}
