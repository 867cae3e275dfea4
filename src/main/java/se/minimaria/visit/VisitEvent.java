package se.minimaria.visit;

import java.time.Instant;
import java.util.UUID;

/** What happened to the keys of a visit. Ids and instants only. */
sealed interface VisitEvent {

    /** Somebody has a new key, and wants to be told. */
    record PassGiven(UUID attendance, String principal, Instant at) implements VisitEvent {

        static PassGiven of(Pass pass, Instant at) {
            return new PassGiven(pass.visit().value(), pass.principal().value(), at);
        }
    }

    /** A key opens nothing any more, and its holder is not told anything. */
    record PassTakenBack(UUID pass, String principal, Instant at) implements VisitEvent {

        static PassTakenBack of(Pass pass, Instant at) {
            return new PassTakenBack(pass.id(), pass.principal().value(), at);
        }
    }
}
