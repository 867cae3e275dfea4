package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** The account of a young person on the own pages. */
public record AccountId(UUID value) {

    /** A new identifier. */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
