package se.minimaria.contact;

import java.time.Instant;
import java.util.UUID;

/** What happened here that somebody may have to act on. Ids and instants only. */
public sealed interface ContactEvent {

    /** The person of a file has own pages now: the words of every thread that led to it end. */
    record WordsRetired(String principal, UUID file, Instant at) implements ContactEvent {}

    /** Somebody at work has answered in a thread that belongs to a file, and there are words to read it with. */
    record Answered(String principal, UUID thread, UUID file, UUID message, Instant at) implements ContactEvent {}
}
