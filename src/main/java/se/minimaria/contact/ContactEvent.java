package se.minimaria.contact;

import java.time.Instant;
import java.util.UUID;

/** What happened here that somebody may have to act on. Ids and instants only. */
public sealed interface ContactEvent {

    /** The person of a file has own pages now: the words of every thread that led to it end. */
    record WordsRetired(String principal, UUID file, Instant at) implements ContactEvent {}
}
