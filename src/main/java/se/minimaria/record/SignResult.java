package se.minimaria.record;

import java.util.List;
import se.minimaria.access.FileId;

/** What became of a signature. */
public sealed interface SignResult {

    /** Signed, now or by an earlier press of the same button. */
    record Signed(EntryId entry, FileId file, List<SignedSection> sections) implements SignResult {
        public Signed {
            sections = List.copyOf(sections);
        }
    }

    /** The draft is not what the signer saw. */
    record Conflict(Draft theirs) implements SignResult {}

    /** There is nothing in it to sign. */
    record Empty() implements SignResult {}

    /** Discarded, or not to be known of. */
    record Gone() implements SignResult {}
}
