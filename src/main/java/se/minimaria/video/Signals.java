package se.minimaria.video;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What browsers tell each other, sealed, and gone with the room at the latest. */
@Repository
class Signals {

    private final JdbcClient database;
    private final TalkSeals seals;

    Signals(JdbcClient database, TalkSeals seals) {
        this.database = database;
        this.seals = seals;
    }

    void add(long seq, Seat from, Optional<SeatId> to, Signal.Kind kind, String body, Instant now) {
        database.sql("""
                insert into video.signal (room_id, seq, principal_id, from_seat, to_seat, kind, sealed_body, sent_at)
                values (:room, :seq, :principal, :from, :to, :kind, :body, :now)""")
                .param("room", from.room().value())
                .param("seq", seq)
                .param("principal", from.principal().value())
                .param("from", from.id().value())
                .param("to", to.map(SeatId::value).orElse(null), Types.OTHER)
                .param("kind", kind.key())
                .param("body", seals.close(from.room(), body))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What others have told this seat, or everybody, after a number. */
    List<Signal> after(Seat reader, long after) {
        return database.sql("""
                select g.seq, g.from_seat, s.kind as rank, g.kind, g.sealed_body
                from video.signal g join video.seat s on s.id = g.from_seat
                where g.room_id = :room and g.seq > :after and g.from_seat <> :me
                order by g.seq""")
                .param("room", reader.room().value())
                .param("after", after)
                .param("me", reader.id().value())
                .query((row, index) -> new Signal(
                        row.getLong("seq"),
                        new SeatId(row.getObject("from_seat", UUID.class)),
                        SeatKind.of(row.getString("rank")),
                        Signal.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        seals.open(reader.room(), row.getString("sealed_body"))))
                .list();
    }

    /** Removes what has served; that somebody has a camera on stays true for longer. */
    int removeOlderThan(Instant moment) {
        return database.sql("delete from video.signal where sent_at < :moment and kind not in ('hello', 'bye')")
                .param("moment", Timestamp.from(moment))
                .update();
    }
}
