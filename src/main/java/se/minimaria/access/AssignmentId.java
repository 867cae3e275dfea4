package se.minimaria.access;

import java.util.UUID;
import se.minimaria.shared.Ids;

/** One assignment (uppdrag): a person at work for one principal, at one clinic, in one profession. */
public record AssignmentId(UUID value) {

    /** A new identifier. */
    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
