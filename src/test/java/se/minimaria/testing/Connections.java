package se.minimaria.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a test hold two connections in the order that it wants. */
public final class Connections {

    private Connections() {}

    /** Returns when somebody on another connection waits for what this transaction has locked. */
    public static void awaitSomebodyBehind(JdbcClient db) {
        var waiting = false;
        while (!waiting) {
            waiting = db.sql("""
                    select exists (select from pg_locks l
                      where not l.granted and pg_backend_pid() = any (pg_blocking_pids(l.pid)))""").query(Boolean.class).single();
        }
    }
}
