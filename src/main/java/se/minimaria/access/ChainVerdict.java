package se.minimaria.access;

import java.util.Locale;
import se.minimaria.network.PrincipalId;

/** What became of looking at the chain of one principal's log from its first seal to its last. */
public sealed interface ChainVerdict {

    /**
     * Every seal and every sealed row is as it was made.
     *
     * @param rows how many rows are sealed
     * @param unsealed how many are not yet: of transactions under way, or since the sealer was last there
     */
    record Whole(int seals, long rows, long unsealed) implements ChainVerdict {}

    /**
     * Something is not as it was.
     *
     * @param seal the number of the first seal where it shows; what comes after it was not looked at
     */
    record Broken(PrincipalId principal, int seal, Fault fault) implements ChainVerdict {}

    /** In which way a chain can be broken. */
    enum Fault {
        SEAL_MISSING("the seal is gone"),
        SEAL_CHANGED("the seal is not as it was made"),
        SEAL_ADDED("the seal was not made by the sealer"),
        ROW_MISSING("a row that was sealed is gone"),
        ROW_ADDED("there is a row that was not there when it was sealed"),
        ROW_CHANGED("a row, or the order of the rows, is not as it was sealed"),
        NOT_AS_NOTED("the seal is not the one that was noted");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** In plain words, for whoever runs the machine. */
        public String words() {
            return words;
        }

        /** As part of a log line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
