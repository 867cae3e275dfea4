package se.minimaria.disclosure;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.law.Basis;

/**
 * Goes through the one door, {@code disclosure.deliver}. The decision and its delivery stand behind a savepoint: a consent
 * that somebody takes back in that moment takes the copy with it, but not the signature. For a receiver without a store the
 * decision itself is checked likewise, and what passes is a letter.
 */
@Component
class OneDoor {

    /** What the door says when the decision does not carry. */
    private static final String DOES_NOT_CARRY = "MM002";

    private final JdbcClient database;
    private final Decisions decisions;
    private final TransactionTemplate behindSavepoint;

    OneDoor(JdbcClient database, Decisions decisions, PlatformTransactionManager transactions) {
        this.database = database;
        this.decisions = decisions;
        this.behindSavepoint = new TransactionTemplate(transactions);
        behindSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The copy's id at the receiver; nothing, and no decision either, if the consent has just ended. */
    Optional<IncomingId> pass(Decisions.Decided decided) {
        var receipt = IncomingId.next();
        try {
            behindSavepoint.executeWithoutResult(status -> {
                decisions.insert(decided, Optional.of(receipt));
                if (!decided.ruling().receiver().isOutside()) {
                    deliver(decided.id(), receipt);
                }
            });
            return Optional.of(receipt);
        } catch (DataAccessException refused) {
            if (decided.ruling().basis() == Basis.CONSENT && doesNotCarry(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private void deliver(DecisionId decision, IncomingId receipt) {
        database.sql("select disclosure.deliver(:decision, :receipt)")
                .param("decision", decision.value())
                .param("receipt", receipt.value())
                .query((row, index) -> receipt)
                .single();
    }

    private static boolean doesNotCarry(DataAccessException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                && DOES_NOT_CARRY.equals(cause.getSQLState());
    }
}
