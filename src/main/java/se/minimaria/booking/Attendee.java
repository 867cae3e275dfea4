package se.minimaria.booking;

import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;

/** Who takes a time. */
public sealed interface Attendee {

    /** A person with a file with the principal that is met; booked by that principal's staff. */
    record File(FileId id) implements Attendee {}

    /**
     * Whoever holds the four words of a thread; no name is asked for.
     *
     * @param codeHash the keyed hash of the words
     * @param alias what they want to be called, if anything
     */
    record Holder(String codeHash, @Nullable String alias) implements Attendee {

        @Override
        public String toString() {
            return "Holder[…]";
        }
    }
}
