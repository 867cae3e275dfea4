package se.minimaria.access;

import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.PrincipalId;

/**
 * Looks whether a principal's log is as it was sealed, as a system actor of that principal.
 *
 * <p>A long chain takes longer than a context is valid. Therefore each step of the walk is a transaction of its own,
 * through one snapshot, and asks in the end whether the context was still believed: rows that hide must not pass for
 * rows that are gone.
 */
@Component
public class VerifyLog {

    private final JdbcClient database;
    private final TransactionTemplate step;

    VerifyLog(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.step = new TransactionTemplate(transactions);
        step.setReadOnly(true);
        step.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Whether the chain of the system actor's principal is whole, or the first place where it is not.
     *
     * @throws IllegalStateException when somebody else asks
     */
    public ChainVerdict verify() {
        if (!(Access.current().orElse(null) instanceof SystemActor actor)) {
            throw new IllegalStateException("A log is verified by a system actor of its principal");
        }
        var walk = new ChainWalk(actor.principal());
        Optional<ChainVerdict> verdict = Optional.empty();
        while (verdict.isEmpty()) {
            verdict = Objects.requireNonNull(step.execute(status -> taken(walk, actor.principal())));
        }
        return verdict.get();
    }

    private Optional<ChainVerdict> taken(ChainWalk walk, PrincipalId principal) {
        var verdict = walk.step(database);
        var believed = database.sql("select access.system_principal()")
                .query(String.class)
                .optional();
        if (!believed.equals(Optional.of(principal.value()))) {
            throw new IllegalStateException("The context ended while the log was being read");
        }
        return verdict;
    }
}
