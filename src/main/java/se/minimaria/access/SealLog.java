package se.minimaria.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what has ended since the last time into the chain of one principal's log: the system actor's. The database's own
 * function does it, because the application has no right to write a seal, and lets one sealer at a time do so.
 */
@Component
@Transactional
public class SealLog {

    private final JdbcClient database;

    SealLog(JdbcClient database) {
        this.database = database;
    }

    /** A seal that was made. Its hash, noted outside the database, tells later whether the chain up to it is the same. */
    public record Made(int seal, long rows, String hash) {}

    /** The seals that were made; none when there was nothing to seal, or when somebody else is at it. */
    public List<Made> seal() {
        return database.sql("select seal, sealed, hash from access.seal_log()")
                .query((row, index) -> new Made(row.getInt("seal"), row.getLong("sealed"), row.getString("hash")))
                .list();
    }
}
