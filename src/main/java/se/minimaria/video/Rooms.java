package se.minimaria.video;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;

/** The rooms and their bells as rows; each caller sees what the policies leave. */
@Repository
class Rooms {

    private final JdbcClient database;

    Rooms(JdbcClient database) {
        this.database = database;
    }

    /** A room as it lies there. */
    record Row(RoomId id, ClinicId clinic, boolean taken, long rung) {}

    /** How many wait in a queue, and since when the first one does. */
    record Queue(ClinicId clinic, int waiting, Instant since) {}

    /** False when the same form has made it before. */
    boolean add(RoomId id, PrincipalId principal, ClinicId clinic, Instant now) {
        var fresh = database.sql("""
                insert into video.room (id, principal_id, clinic, arrived_at) values (:id, :principal, :clinic, :now)
                on conflict do nothing""")
                        .param("id", id.value())
                        .param("principal", principal.value())
                        .param("clinic", clinic.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
        if (fresh) {
            database.sql("insert into video.bell (room_id, principal_id) values (:id, :principal)")
                    .param("id", id.value())
                    .param("principal", principal.value())
                    .update();
        }
        return fresh;
    }

    Optional<Row> find(RoomId id) {
        return database.sql("""
                select r.id, r.clinic, r.taken_by is not null as taken, b.rung
                from video.room r join video.bell b on b.room_id = r.id where r.id = :id""")
                .param("id", id.value())
                .query((row, index) -> new Row(
                        new RoomId(row.getObject("id", UUID.class)),
                        new ClinicId(row.getString("clinic")),
                        row.getBoolean("taken"),
                        row.getLong("rung")))
                .optional();
    }

    /**
     * The number of what happens next; whoever rings meanwhile waits until this transaction is over. Empty when the room has
     * just ended.
     */
    Optional<Long> ring(RoomId id, boolean change) {
        return database.sql("""
                update video.bell set rung = rung + 1, changed = case when :change then rung + 1 else changed end
                where room_id = :id returning rung""")
                .param("change", change)
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    /** How much has happened in rooms of the own principal; a room that is gone has no answer. */
    Map<RoomId, RoomNews.Rung> rung(Collection<RoomId> rooms) {
        return database
                .sql("select room_id, rung, changed from video.bell where room_id in (:rooms)")
                .param("rooms", rooms.stream().map(RoomId::value).toList())
                .query((row, index) -> Map.entry(
                        new RoomId(row.getObject("room_id", UUID.class)),
                        new RoomNews.Rung(row.getLong("rung"), row.getLong("changed"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Takes the first of a queue who is here. Two who press at once get one room each: a row that somebody else is taking
     * is left to them.
     */
    Optional<RoomId> takeFirst(ClinicId clinic, AssignmentId by, Instant alive, Instant now) {
        return database.sql("""
                update video.room set taken_at = :now, taken_by = :by
                where id = (
                  select r.id from video.room r
                  where r.clinic = :clinic and r.taken_by is null and exists (
                    select from video.seat s where s.room_id = r.id and s.kind = 'youth' and s.seen_at >= :alive)
                  order by r.arrived_at, r.id limit 1 for update of r skip locked)
                returning id""")
                .param("clinic", clinic.value())
                .param("by", by.value())
                .param("alive", Timestamp.from(alive))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(RoomId::new);
    }

    /** The queues in which somebody waits and is here. */
    List<Queue> waiting(Instant alive) {
        return database.sql("""
                select r.clinic, count(*) as waiting, min(r.arrived_at) as since
                from video.room r join video.seat s on s.room_id = r.id and s.kind = 'youth'
                where r.taken_by is null and s.seen_at >= :alive group by r.clinic""")
                .param("alive", Timestamp.from(alive))
                .query((row, index) -> new Queue(
                        new ClinicId(row.getString("clinic")),
                        row.getInt("waiting"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** The rooms in which somebody answers, the oldest first. */
    List<RoomId> takenBy(AssignmentId assignment) {
        return database
                .sql("select id from video.room where taken_by = :by order by taken_at, id")
                .param("by", assignment.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(RoomId::new)
                .toList();
    }

    /** Ends a room with all that is in it; false when it is not the caller's to end. */
    boolean remove(RoomId id) {
        return database.sql("delete from video.room where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** How many wait in a queue before the caller, or in all. */
    int ahead(PrincipalId principal, ClinicId clinic, Instant alive) {
        return count("ahead", principal, clinic, alive);
    }

    /** How many sit ready to answer. */
    int answering(PrincipalId principal, ClinicId clinic, Instant alive) {
        return count("answering", principal, clinic, alive);
    }

    private int count(String function, PrincipalId principal, ClinicId clinic, Instant alive) {
        return database.sql("select video.%s(:principal, :clinic, :alive)".formatted(function))
                .param("principal", principal.value())
                .param("clinic", clinic.value())
                .param("alive", Timestamp.from(alive))
                .query(Integer.class)
                .single();
    }
}
