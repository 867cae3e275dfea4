package se.minimaria.disclosure;

import java.util.List;
import se.minimaria.record.Draft;
import se.minimaria.record.EntryId;

/** What became of a note that was to be signed and sent. */
public sealed interface SignedOutcome {

    /**
     * Signed, now or by an earlier press of the same button.
     *
     * @param passages the sections that had a receiver, in the order of the note; the others simply stay
     */
    record Done(EntryId entry, List<Passage> passages) implements SignedOutcome {

        public Done {
            passages = List.copyOf(passages);
        }
    }

    /** The draft is not what the signer saw. */
    record Conflict(Draft theirs) implements SignedOutcome {}

    /** There is nothing in it to sign. */
    record Empty() implements SignedOutcome {}

    /** Discarded, or not to be known of. */
    record Gone() implements SignedOutcome {}
}
