package se.minimaria.disclosure;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One decision to send or not to send; also the line in the ledger. */
public record DecisionId(UUID value) {

    /** A new identifier. */
    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
