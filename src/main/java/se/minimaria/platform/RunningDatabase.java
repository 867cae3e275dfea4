package se.minimaria.platform;

import java.util.Optional;

/** The database that was found or started, and how to reach it. */
record RunningDatabase(DatabaseAccess access, Optional<EmbeddedDatabase> embedded) implements AutoCloseable {

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
