package se.minimaria.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.outreach.Occasion.Reached;

/** Reads the occasions of the authority on duty. */
@Component
@Transactional(readOnly = true)
public class ReadOutreach {

    private static final String COLUMNS = """
            select id, clinic, kind, place, starts_at, ends_at, note, made_by, young, adults,
                cancelled_at is not null as cancelled
            from outreach.occasion
            """;

    private final JdbcClient database;
    private final Clock clock;

    ReadOutreach(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Occasions of a year.
     *
     * @param count those that have numbers
     * @param young how many young people were met at them
     * @param adults how many adults were met at them
     */
    public record Sum(OutreachKind kind, int count, int young, int adults) {}

    /** Those that are not over, in order. */
    public List<Occasion> ahead(int most) {
        return list("ends_at >= :now order by starts_at, id", most);
    }

    /** Those that are over, the latest first. */
    public List<Occasion> past(int most) {
        return list("ends_at < :now order by starts_at desc, id", most);
    }

    /** Those that whoever is on duty planned, that are over, and of which nobody has said how many were met. */
    public List<Occasion> uncounted() {
        return database.sql(COLUMNS + """
                where ends_at < :now and counted_at is null and cancelled_at is null and made_by = :me
                order by starts_at, id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", Access.onDuty().assignment().value())
                .query(ReadOutreach::read)
                .list();
    }

    public Optional<Occasion> one(UUID id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(ReadOutreach::read)
                .optional();
    }

    /** How many were met at the occasions that began within a stretch, for each kind that there were. */
    public List<Sum> sums(Instant from, Instant until) {
        return database.sql("""
                select kind, count(*) as occasions, sum(young) as young, sum(adults) as adults
                from outreach.occasion
                where starts_at >= :from and starts_at < :until and counted_at is not null and cancelled_at is null
                group by kind order by kind""")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, index) ->
                        new Sum(kind(row), row.getInt("occasions"), row.getInt("young"), row.getInt("adults")))
                .list();
    }

    private List<Occasion> list(String condition, int most) {
        return database.sql(COLUMNS + "where " + condition + " limit :most")
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query(ReadOutreach::read)
                .list();
    }

    private static Occasion read(ResultSet row, int index) throws SQLException {
        var counted = row.getObject("young", Integer.class) != null;
        return new Occasion(
                row.getObject("id", UUID.class),
                new Plan(
                        new ClinicId(row.getString("clinic")),
                        kind(row),
                        row.getString("place"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("note")),
                new AssignmentId(row.getObject("made_by", UUID.class)),
                counted ? Optional.of(new Reached(row.getInt("young"), row.getInt("adults"))) : Optional.empty(),
                row.getBoolean("cancelled"));
    }

    private static OutreachKind kind(ResultSet row) throws SQLException {
        return OutreachKind.of(row.getString("kind")).orElseThrow();
    }
}
