package se.minimaria.law;

/**
 * A sender or a receiver. Two parties with the same id are the same authority, as when a host municipality is also the
 * young person's home.
 *
 * @param id the principal's stable id, or any stable name of a receiver outside the network
 */
public record Party(String id, Regime regime, Kind kind) {

    /** What the party is in the co-operation around this young person. */
    public enum Kind {
        REGION,
        HOST,
        HOME,
        OTHER_AUTHORITY,
        /** A private provider; the exceptions in OSL 25 kap. 12 § and 26 kap. 9 § do not reach it. */
        COMPANY
    }

    public Party {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A party needs an id");
        }
    }
}
