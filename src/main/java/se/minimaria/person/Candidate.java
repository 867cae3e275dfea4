package se.minimaria.person;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A file that may be about the same person, and why.
 *
 * @param reasons the strongest first
 */
public record Candidate(FileHit hit, SortedSet<Reason> reasons) {

    public Candidate {
        reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
    }

    /** The strongest reason. */
    Reason strongest() {
        return reasons.iterator().next();
    }

    /** Why two files may be about one person, the strongest first. */
    public enum Reason {
        SAME_NUMBER,
        FORMER_NUMBER,
        SAME_NAME_AND_BIRTH,
        SAME_PHONE,
        SAME_NAME,
        FORMER_NAME,
        SWAPPED_NAMES,
        ALMOST_SAME_NAME;

        /** The bundle key of the words: {@code person.same.same-number}. */
        public String messageKey() {
            return "person.same." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Candidate[" + reasons + "]";
    }
}
