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

    /** The holder of a key is told nothing more: it was taken back, or they want it so. */
    record PassSilenced(UUID pass, String principal, Instant at) implements VisitEvent {

        static PassSilenced of(Pass pass, Instant at) {
            return new PassSilenced(pass.id(), pass.principal().value(), at);
        }
    }
}
