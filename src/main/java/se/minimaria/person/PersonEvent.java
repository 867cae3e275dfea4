package se.minimaria.person;

import java.time.Instant;
import java.util.UUID;

/** What happened to somebody's file. Ids and instants only. */
public sealed interface PersonEvent {

    /** The way to somebody, their language, or what protects them is another one now. */
    record ReachChanged(UUID file, String principal, Instant at) implements PersonEvent {

        static ReachChanged of(ClientFile file, Instant at) {
            return new ReachChanged(file.id().value(), file.principal().value(), at);
        }
    }
}
