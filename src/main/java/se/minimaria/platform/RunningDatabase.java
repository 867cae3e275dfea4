package se.minimaria.platform;

import java.util.Optional;

/**
 * The database that was found or started, and how to reach it.
 *
 * @param connections what the pool is filled from
 */
record RunningDatabase(DatabaseAccess access, OpenConnections connections, Optional<EmbeddedDatabase> embedded)
        implements AutoCloseable {

    RunningDatabase(DatabaseAccess access, Optional<EmbeddedDatabase> embedded) {
        this(access, new OpenConnections(access), embedded);
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
