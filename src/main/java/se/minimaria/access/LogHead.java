package se.minimaria.access;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A principal's last seal, by its number and its hash; number 0 before there is one. */
record LogHead(int number, String digest) {

    /** What the sealer noted when it last made the chain longer. */
    static LogHead of(JdbcClient database, String principal) {
        return database.sql("select n, encode(digest, 'hex') from access.log_head where principal_id = :principal")
                .param("principal", principal)
                .query((row, index) -> new LogHead(row.getInt(1), row.getString(2)))
                .optional()
                .orElseGet(() -> new LogHead(0, ""));
    }
}
