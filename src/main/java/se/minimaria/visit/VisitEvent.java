package se.minimaria.visit;

import java.time.Instant;
import java.util.UUID;

/** What happened to the keys of a visit. Ids and instants only. */
sealed interface VisitEvent {

    /** Somebody has a new key, and wants to be told. */
    record PassGiven(UUID attendance, String principal, Instant at) implements VisitEvent {}

    /** A key opens nothing any more, and its holder is not told anything. */
    record PassTakenBack(UUID pass, String principal, Instant at) implements VisitEvent {}
}
