package se.minimaria.access;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.ChainVerdict.Broken;
import se.minimaria.access.ChainVerdict.Fault;
import se.minimaria.network.PrincipalId;

/**
 * Lays the rows of the log beside the seals that cover them. The seals are adjacent and of one server, so that one pass
 * over the rows in the order of their transactions meets each seal once.
 */
final class SealedRows implements RowCallbackHandler {

    /** In the order of the canonical form; the transaction is the third. */
    private static final int FIELDS = 16;

    private static final int XID = 3;
    private static final int FETCHED = 1000;

    private final PrincipalId principal;
    private final List<LogSeal> seals;
    private final MessageDigest hashes = LogCanon.sha256();
    private int at;
    private long count;
    private long covered;
    private @Nullable Broken broken;

    private SealedRows(PrincipalId principal, List<LogSeal> seals) {
        this.principal = principal;
        this.seals = seals;
    }

    /** What was found: how many rows lie below the seals, and the first one that does not match. */
    record Found(long covered, Optional<Broken> broken) {}

    static Found below(JdbcClient database, PrincipalId principal, List<LogSeal> seals) {
        var rows = new SealedRows(principal, seals);
        database.sql("""
                select principal_id, server::text, xid::text, seq::text,
                  (extract(epoch from at) * 1000000)::bigint::text, staff_id::text, assignment_id::text, actor_name,
                  actor_role, file_id::text, incoming_id::text, object_kind, object_id::text, action, purpose, ground
                from access.log l
                where l.principal_id = :principal and l.server = :server
                  and l.xid >= cast(:from as xid8) and l.xid < cast(:before as xid8)
                order by l.xid, l.seq, l.at""")
                .withFetchSize(FETCHED)
                .param("principal", principal.value())
                .param("server", seals.getFirst().server())
                .param("from", Long.toUnsignedString(seals.getFirst().from()))
                .param("before", Long.toUnsignedString(seals.getLast().before()))
                .query(rows);
        while (rows.at < seals.size()) {
            rows.close(seals.get(rows.at));
        }
        return new Found(rows.covered, Optional.ofNullable(rows.broken));
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var xid = Long.parseUnsignedLong(row.getString(XID));
        while (Long.compareUnsigned(xid, seals.get(at).before()) >= 0) {
            close(seals.get(at));
        }
        var fields = new ArrayList<@Nullable String>(FIELDS + 1);
        fields.add("row 1");
        for (int field = 1; field <= FIELDS; field++) {
            fields.add(row.getString(field));
        }
        hashes.update(LogCanon.hash(fields));
        count++;
    }

    private void close(LogSeal seal) {
        var hash = HexFormat.of().formatHex(hashes.digest());
        if (broken == null && (count != seal.rows() || !hash.equals(seal.rowsHash()))) {
            broken = new Broken(principal, seal.number(), fault(Long.compare(count, seal.rows())));
        }
        covered += count;
        count = 0;
        at++;
    }

    private static Fault fault(int more) {
        return more == 0 ? Fault.ROW_CHANGED : more < 0 ? Fault.ROW_MISSING : Fault.ROW_ADDED;
    }
}
