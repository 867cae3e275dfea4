package se.minimaria.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Ids;

/** The steps of referrals as rows: each is put in after the one that was seen, and one of two who do so at once is first. */
@Repository
class Steps {

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    /** Why, and where else the way leads; nothing of it for most steps. */
    record Why(
            @Nullable ReturnReason reason,
            @Nullable OtherDoor door,
            @Nullable String words) {

        static final Why NONE = new Why(null, null, null);

        static Why words(String words) {
            return new Why(null, null, words.isBlank() ? null : words);
        }
    }

    /** The first step of one that a sender without a log-in puts in. */
    void begin(UUID id, ReferralId referral, PrincipalId principal, Instant at) {
        insert(id, referral, principal, Direction.IN, 1, State.SENT, at)
                .param("by", null)
                .param("name", "")
                .param("reason", null)
                .param("door", null)
                .param("words", null)
                .update();
    }

    /** False when somebody else was first. */
    boolean add(ReferralId referral, Direction direction, int nr, State state, Why why, OnDuty by, Instant at) {
        var reason = why.reason();
        var door = why.door();
        return insert(Ids.next(), referral, by.principal(), direction, nr, state, at)
                        .param("by", by.assignment().value())
                        .param("name", by.name())
                        .param("reason", reason == null ? null : reason.code())
                        .param("door", door == null ? null : door.code())
                        .param("words", why.words())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec insert(
            UUID id, ReferralId referral, PrincipalId principal, Direction direction, int nr, State state, Instant at) {
        return database.sql("""
                insert into referral.step (id, principal_id, referral_id, direction, nr, state, at, taken_by, taker_name,
                    reason, door, words)
                values (:id, :principal, :referral, :direction, :nr, :state, :at, :by, :name, :reason, :door, :words)
                on conflict do nothing""")
                .param("id", id)
                .param("principal", principal.value())
                .param("referral", referral.value())
                .param("direction", direction.code())
                .param("nr", nr)
                .param("state", state.code())
                .param("at", Timestamp.from(at));
    }

    /** All steps of one referral, in order. */
    List<Step> of(ReferralId referral) {
        return database.sql("""
                select s.nr, s.state, s.at, s.taker_name, s.reason, s.door, s.words
                from referral.step s where s.referral_id = :id order by s.nr""")
                .param("id", referral.value())
                .query((row, index) -> read(row))
                .list();
    }

    static Step read(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("nr"),
                State.of(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                row.getString("taker_name"),
                Optional.ofNullable(row.getString("reason")).map(ReturnReason::of),
                Optional.ofNullable(row.getString("door")).map(OtherDoor::of),
                Optional.ofNullable(row.getString("words")).orElse(""));
    }
}
