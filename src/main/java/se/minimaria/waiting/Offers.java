package se.minimaria.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.AppointmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.Offer.State;

/** The rows of questions. */
@Component
class Offers {

    private static final String COLUMNS = """
            select id, principal_id, freed_id, wish_id, aside_id, assignment_id, clinic, starts_at, sends_at, expires_at, state
            from waiting.offer\s""";

    private final JdbcClient database;

    Offers(JdbcClient database) {
        this.database = database;
    }

    /** False when somebody is being asked about the time already, or the person about another. */
    boolean add(Offer offer, AssignmentId by, Instant now) {
        var sends = offer.sends().map(Timestamp::from).orElse(null);
        return database.sql("""
                        insert into waiting.offer (id, principal_id, freed_id, wish_id, aside_id, assignment_id, clinic,
                            starts_at, way, offered_at, offered_by, sends_at, expires_at, state)
                        values (:id, :store, :freed, :wish, :aside, :assignment, :clinic, :starts, :way, :now, :by, :sends,
                            :expires, 'open')
                        on conflict do nothing""")
                        .param("id", offer.id().value())
                        .param("store", offer.principal().value())
                        .param("freed", offer.freed().value())
                        .param("wish", offer.wish().value())
                        .param("aside", offer.aside().value())
                        .param("assignment", offer.assignment().value())
                        .param("clinic", offer.clinic().value())
                        .param("starts", Timestamp.from(offer.starts()))
                        .param("way", sends == null ? "phone" : "message")
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("sends", sends, Types.TIMESTAMP)
                        .param("expires", Timestamp.from(offer.expires()))
                        .update()
                == 1;
    }

    Optional<Offer> one(OfferId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Offers::read)
                .optional();
    }

    /** One that nobody else answers or settles meanwhile. */
    Optional<Offer> lock(OfferId id) {
        return database.sql(COLUMNS + "where id = :id for update")
                .param("id", id.value())
                .query(Offers::read)
                .optional();
    }

    /** All about a time that the caller sees, the newest first. */
    List<Offer> of(FreedId freed) {
        return database.sql(COLUMNS + "where freed_id = :freed order by offered_at desc, id")
                .param("freed", freed.value())
                .query(Offers::read)
                .list();
    }

    /** All to somebody, the newest first. */
    List<Offer> of(WishId wish) {
        return database.sql(COLUMNS + "where wish_id = :wish order by offered_at desc, id")
                .param("wish", wish.value())
                .query(Offers::read)
                .list();
    }

    /** Goes on from one state to another; false when it was in another, or over at that moment. */
    boolean go(OfferId id, State from, State to, Instant now) {
        return database.sql("""
                        update waiting.offer set state = :to, answered_at = :now
                        where id = :id and state = :from and (state <> 'open' or :late or expires_at > :now)""")
                        .param("to", to.key())
                        .param("now", Timestamp.from(now))
                        .param("late", to == State.EXPIRED || to == State.TAKEN_BACK)
                        .param("id", id.value())
                        .param("from", from.key())
                        .update()
                == 1;
    }

    /** Those of a store that nobody has answered in time. */
    List<Offer> over(PrincipalId store, Instant now) {
        return database.sql(
                        COLUMNS + "where principal_id = :store and state = 'open' and expires_at <= :now for update")
                .param("store", store.value())
                .param("now", Timestamp.from(now))
                .query(Offers::read)
                .list();
    }

    private static Offer read(ResultSet row, int index) throws SQLException {
        var sends = row.getTimestamp("sends_at");
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new PrincipalId(row.getString("principal_id")),
                new FreedId(row.getObject("freed_id", UUID.class)),
                new WishId(row.getObject("wish_id", UUID.class)),
                new AppointmentId(row.getObject("aside_id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new ClinicId(row.getString("clinic")),
                row.getTimestamp("starts_at").toInstant(),
                Optional.ofNullable(sends).map(Timestamp::toInstant),
                row.getTimestamp("expires_at").toInstant(),
                State.of(row.getString("state")));
    }
}
