package se.minimaria.contact;

import java.util.List;

/**
 * Four words of the public list, in order, with which someone without a name comes back to a thread.
 *
 * <p>It is a secret of 44 bits: shown once, in the answer to the form that made the thread, and stored only as a keyed
 * hash. {@link #toString} tells nothing. It opens a thread and never a person's own pages.
 *
 * @param spoken the words as they are shown and read aloud, with å, ä and ö
 */
public record ReturnCode(List<String> spoken) {

    /** How many words a code has. */
    public static final int WORDS = 4;

    public ReturnCode {
        spoken = List.copyOf(spoken);
        if (spoken.size() != WORDS) {
            throw new IllegalArgumentException("A return code has " + WORDS + " words, not " + spoken.size());
        }
    }

    @Override
    public String toString() {
        return "ReturnCode[****]";
    }
}
