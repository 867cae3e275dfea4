package se.minimaria.record;

import java.time.Instant;
import java.util.List;

/**
 * A signed entry. It is locked for good (PDL 3:14); a correction is an entry of its own.
 *
 * @param kind what sort of entry, {@code note} so far
 * @param authorName as it was when signed, and so the title: people change names and posts
 */
public record Entry(
        EntryId id,
        String kind,
        Instant occurredAt,
        String authorName,
        String authorTitle,
        Instant signedAt,
        List<Section> sections) {

    public Entry {
        sections = List.copyOf(sections);
    }

    /** Where this entry stands, for the page that follows it. */
    public EntryCursor cursor() {
        return new EntryCursor(occurredAt, id);
    }

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
