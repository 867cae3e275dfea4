package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** The account of a guardian on pages of their own; no {@link AccountId}, so that it cannot stand in for the child's. */
public record GuardianAccountId(UUID value) {

    /** A new identifier. */
    public static GuardianAccountId next() {
        return new GuardianAccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
