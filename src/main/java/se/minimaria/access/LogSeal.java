package se.minimaria.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.ChainVerdict.Fault;

/**
 * One seal as it is kept; numbers of transactions are unsigned, hashes hexadecimal, the moment in microseconds.
 *
 * @param digest the hash of the seal itself, with that of the seal before it among its fields
 */
record LogSeal(
        String principal,
        int number,
        long server,
        long from,
        long before,
        long rows,
        String rowsHash,
        String previous,
        String digest,
        String madeAt) {

    /** What comes before the first one. */
    static final LogSeal NONE = new LogSeal("", 0, 0, 0, 0, 0, "", "", "", "");

    static List<LogSeal> after(JdbcClient database, String principal, int number, int limit) {
        return database.sql("""
                select principal_id, n, server, xid_from::text, xid_before::text, row_count,
                  encode(rows_hash, 'hex') as rows_hash, encode(previous, 'hex') as previous,
                  encode(digest, 'hex') as digest, (extract(epoch from sealed_at) * 1000000)::bigint::text as made_at
                from access.log_seal where principal_id = :principal and n > :number order by n limit :limit""")
                .param("principal", principal)
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> of(row))
                .list();
    }

    private static LogSeal of(ResultSet row) throws SQLException {
        return new LogSeal(
                row.getString("principal_id"),
                row.getInt("n"),
                row.getLong("server"),
                Long.parseUnsignedLong(row.getString("xid_from")),
                Long.parseUnsignedLong(row.getString("xid_before")),
                row.getLong("row_count"),
                row.getString("rows_hash"),
                row.getString("previous"),
                row.getString("digest"),
                row.getString("made_at"));
    }

    /** What is wrong with it as the seal that follows another one, before anybody looks at its rows. */
    Optional<Fault> after(LogSeal earlier, long ended) {
        if (number != earlier.number + 1) {
            return Optional.of(Fault.SEAL_MISSING);
        }
        var joins = previous.equals(earlier.digest) && from == ended && Long.compareUnsigned(from, before) < 0;
        return joins && digest.equals(computed()) ? Optional.empty() : Optional.of(Fault.SEAL_CHANGED);
    }

    private String computed() {
        return LogCanon.hex(List.of(
                "seal 1",
                principal,
                Integer.toString(number),
                Long.toString(server),
                Long.toUnsignedString(from),
                Long.toUnsignedString(before),
                Long.toString(rows),
                rowsHash,
                previous,
                madeAt));
    }
}
