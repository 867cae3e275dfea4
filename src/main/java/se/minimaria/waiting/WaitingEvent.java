package se.minimaria.waiting;

import java.time.Instant;
import java.util.UUID;

/** What happened on the waiting list. Ids and instants only. */
sealed interface WaitingEvent {

    /** Somebody has answered a question, or it was taken back: what follows from it is to be done in that store. */
    record OfferAnswered(UUID offer, String principal, Instant at) implements WaitingEvent {}
}
