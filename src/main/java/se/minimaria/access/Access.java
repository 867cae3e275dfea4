package se.minimaria.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.OnDuty;

/**
 * The context of the running request or job. It is bound once, for a piece of work, and gone when the work returns; other
 * threads do not inherit it.
 */
public final class Access {

    private static final ScopedValue<AccessContext> CONTEXT = ScopedValue.newInstance();

    private Access() {}

    /**
     * Does the work in a context.
     *
     * @throws IllegalStateException inside a transaction: the database has already been told who acts
     */
    public static <T> T as(AccessContext context, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A context cannot change while a transaction runs");
        }
        return ScopedValue.where(CONTEXT, context).call(work::get);
    }

    /** Does the work in a context; see {@link #as}. */
    public static void run(AccessContext context, Runnable work) {
        as(context, () -> {
            work.run();
            return true;
        });
    }

    /** The context, if the thread has one. */
    public static Optional<AccessContext> current() {
        return CONTEXT.isBound() ? Optional.of(CONTEXT.get()) : Optional.empty();
    }

    /**
     * The assignment that the caller works under.
     *
     * @throws IllegalStateException when nobody is on duty; a use case that needs one was reached the wrong way
     */
    public static OnDuty onDuty() {
        if (current().orElse(null) instanceof OnDuty onDuty) {
            return onDuty;
        }
        throw new IllegalStateException("Only somebody on duty may do this");
    }

    /**
     * The assignment without care that the caller works under.
     *
     * @throws IllegalStateException when the caller has none; a use case that needs one was reached the wrong way
     */
    public static AtOffice atOffice() {
        if (current().orElse(null) instanceof AtOffice atOffice) {
            return atOffice;
        }
        throw new IllegalStateException("Only somebody at the office may do this");
    }
}
