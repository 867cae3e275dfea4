package se.minimaria.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a sender was told.
 *
 * @param byReceipt the sender reads it with the receipt; otherwise somebody has said it
 * @param at when it happened
 * @param toldAt when it was told
 * @param by who told it; empty for what a sender knows
 * @param rule which rule of law allowed it
 */
public record Told(
        State what,
        boolean byReceipt,
        Optional<OtherDoor> door,
        Instant at,
        Instant toldAt,
        String by,
        String rule,
        String source) {

    static Told read(ResultSet row) throws SQLException {
        return new Told(
                State.of(row.getString("what")),
                row.getString("how").equals("receipt"),
                Optional.ofNullable(row.getString("door")).map(OtherDoor::of),
                row.getTimestamp("state_at").toInstant(),
                row.getTimestamp("told_at").toInstant(),
                row.getString("teller_name"),
                row.getString("rule"),
                row.getString("source"));
    }
}
