package se.minimaria.record;

import se.minimaria.access.StaffId;

/** What became of a save. Whatever it is, the writer still has their text; the page shows both. */
public sealed interface SaveResult {

    /** Saved, or already so. */
    record Saved(Draft draft) implements SaveResult {}

    /** Somebody saved another text in between. */
    record Conflict(Draft theirs, StaffId by) implements SaveResult {}

    /** A section is longer than a section may be; nothing was saved. */
    record TooLong(int section, int atMost) implements SaveResult {}

    /** Signed, discarded, or not to be known of. */
    record Gone() implements SaveResult {}
}
