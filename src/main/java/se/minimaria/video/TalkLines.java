package se.minimaria.video;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written in rooms, sealed; a line is never changed and goes with its room. */
@Repository
class TalkLines {

    private final JdbcClient database;
    private final TalkSeals seals;

    TalkLines(JdbcClient database, TalkSeals seals) {
        this.database = database;
        this.seals = seals;
    }

    boolean has(UUID id) {
        return database.sql("select exists (select from video.message where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, long seq, Seat author, String body, Instant now) {
        database.sql("""
                insert into video.message (room_id, seq, principal_id, id, seat_id, author, sealed_body, sent_at)
                values (:room, :seq, :principal, :id, :seat, :author, :body, :now)""")
                .param("room", author.room().value())
                .param("seq", seq)
                .param("principal", author.principal().value())
                .param("id", id)
                .param("seat", author.id().value())
                .param("author", author.kind().key())
                .param("body", seals.close(author.room(), body))
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Line> of(Seat reader) {
        return database.sql("""
                select id, author, seat_id, sealed_body, sent_at from video.message where room_id = :room order by seq""")
                .param("room", reader.room().value())
                .query((row, index) -> new Line(
                        row.getObject("id", UUID.class),
                        SeatKind.of(row.getString("author")),
                        reader.id().value().equals(row.getObject("seat_id", UUID.class)),
                        seals.open(reader.room(), row.getString("sealed_body")),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }
}
