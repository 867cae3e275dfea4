package se.minimaria.record;

import java.time.Instant;
import java.util.List;

/**
 * A signed entry. It is locked for good (PDL 3:14); a correction is an entry of its own.
 *
 * @param kind what sort of entry, {@code note} so far
 * @param authorName as it was when signed, and so the title: people change names and posts
 * @param authorTitle the name of the {@link se.minimaria.network.Profession}, as in the access log; empty for none
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

    /** The same entry with its sections. */
    Entry with(List<Section> own) {
        return new Entry(id, kind, occurredAt, authorName, authorTitle, signedAt, own);
    }

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
