package se.minimaria.record;

import java.time.Instant;

/** A place in a record, read from the newest: the last entry of one page, after which the next begins. */
public record EntryCursor(Instant occurredAt, EntryId id) {}
