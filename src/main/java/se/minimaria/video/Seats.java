package se.minimaria.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/** The seats as rows; each caller sees what the policies leave. */
@Repository
class Seats {

    private static final String COLUMNS = """
            select s.id, s.room_id, s.principal_id, s.kind, s.given_name, s.title, s.seen_at,
                s.arrived_at is not null as came,
                s.kind in ('youth', 'staff') or exists (select from video.welcome w where w.seat_id = s.id) as let_in
            from video.seat s
            """;

    private final JdbcClient database;

    Seats(JdbcClient database) {
        this.database = database;
    }

    /** The caller's own seat: by what they hold, or, for staff, in one of the rooms that they answer in. */
    Optional<Seat> mine(Optional<RoomId> room) {
        return room.map(one -> database.sql(
                                COLUMNS + "where s.room_id = :room and s.assignment_id = (select access.assignment())")
                        .param("room", one.value()))
                .orElseGet(() -> database.sql(COLUMNS + "where s.holder_hash = (select access.holds('link'))"))
                .query(Seats::read)
                .optional();
    }

    List<Seat> of(RoomId room) {
        return database.sql(COLUMNS + "where s.room_id = :room order by s.id")
                .param("room", room.value())
                .query(Seats::read)
                .list();
    }

    /** Adds whoever answers. */
    void addStaff(SeatId id, RoomId room, OnDuty duty, String givenName, Instant now) {
        var profession = duty.profession();
        database.sql("""
                insert into video.seat (id, principal_id, room_id, kind, assignment_id, given_name, title, seen_at)
                values (:id, :principal, :room, 'staff', :assignment, :name, :title, :now)""")
                .param("id", id.value())
                .param("principal", duty.principal().value())
                .param("room", room.value())
                .param("assignment", duty.assignment().value())
                .param("name", givenName)
                .param("title", profession == null ? null : profession.key())
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Adds somebody who is known by what they hold; false when the same form has done so before. Nothing is read back,
     * because a visitor sees nothing.
     */
    boolean addHolder(SeatId id, RoomId room, PrincipalId principal, SeatKind kind, String hash, Instant now) {
        return database.sql("""
                insert into video.seat (id, principal_id, room_id, kind, holder_hash, seen_at)
                values (:id, :principal, :room, :kind, :hash, :now) on conflict do nothing""")
                        .param("id", id.value())
                        .param("principal", principal.value())
                        .param("room", room.value())
                        .param("kind", kind.key())
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Somebody is here. */
    void seen(SeatId id, Instant now) {
        database.sql("update video.seat set seen_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /** A third comes with the code that the caller holds; false when it leads nowhere, or somebody has come with it. */
    boolean arrives(Instant now) {
        return database.sql("""
                update video.seat set arrived_at = :now, seen_at = :now
                where holder_hash = (select access.holds('link')) and kind in ('interpreter', 'relative')
                  and arrived_at is null""").param("now", Timestamp.from(now)).update() == 1;
    }

    boolean remove(SeatId third) {
        return database.sql("delete from video.seat where id = :id and kind in ('interpreter', 'relative')")
                        .param("id", third.value())
                        .update()
                == 1;
    }

    /** The youth's yes; false when it was said before. */
    boolean welcome(Seat third, long after, Instant now) {
        return database.sql("""
                insert into video.welcome (seat_id, principal_id, room_id, at, after_seq)
                values (:seat, :principal, :room, :now, :after) on conflict do nothing""")
                        .param("seat", third.id().value())
                        .param("principal", third.principal().value())
                        .param("room", third.room().value())
                        .param("now", Timestamp.from(now))
                        .param("after", after)
                        .update()
                == 1;
    }

    private static Seat read(ResultSet row, int index) throws SQLException {
        return new Seat(
                new SeatId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                SeatKind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("given_name")),
                profession(row.getString("title")),
                row.getTimestamp("seen_at").toInstant(),
                row.getBoolean("came"),
                row.getBoolean("let_in"));
    }

    private static Optional<Profession> profession(@Nullable String key) {
        return Arrays.stream(Profession.values())
                .filter(profession -> profession.key().equals(key))
                .findFirst();
    }
}
