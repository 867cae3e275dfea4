package se.minimaria.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.minimaria.access.Opened.Whose;

/**
 * What the running transaction has logged as read. Two use cases that open the same thing for one page are one opening:
 * each logs by itself, and the second finds the row of the first. It is bound to the transaction and waits with it while
 * another runs, so that a row counts only where it will be kept.
 */
final class OpenedAlready implements TransactionSynchronization {

    /** The same thing by the same assignment, for the same purpose and on the same ground. */
    private record Reading(AssignmentId by, Whose whose, UUID object, Purpose purpose, Ground ground) {}

    private final Set<Reading> readings = new HashSet<>();

    private OpenedAlready() {}

    /** Whether this is the reading of something that the transaction has logged as read. */
    static boolean includes(AssignmentId by, Opened opened) {
        return opened.action().equals(Opened.READ) && here().readings.contains(reading(by, opened));
    }

    /** Remembers what was written to the log. */
    static void add(AssignmentId by, Opened opened) {
        if (opened.action().equals(Opened.READ)) {
            here().readings.add(reading(by, opened));
        }
    }

    /** The rows since the savepoint are gone; at worst one of the others gets a second row. */
    @Override
    public void savepointRollback(Object savepoint) {
        readings.clear();
    }

    private static Reading reading(AssignmentId by, Opened opened) {
        return new Reading(by, opened.whose(), opened.object(), opened.purpose(), opened.ground());
    }

    private static OpenedAlready here() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(OpenedAlready.class::isInstance)
                .map(OpenedAlready.class::cast)
                .findFirst()
                .orElseGet(OpenedAlready::begin);
    }

    private static OpenedAlready begin() {
        var begun = new OpenedAlready();
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }
}
