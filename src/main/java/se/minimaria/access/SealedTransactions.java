package se.minimaria.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import se.minimaria.shared.WorldClock;

/**
 * Begins every transaction by telling the database who acts. The setting is local to the transaction, so a connection
 * that goes back to the pool has forgotten it. The database says no at once to a signature or a clock that is wrong, and
 * no transaction lasts longer than its context: what is asked too late ends with an error, not with an empty list.
 *
 * <p>A transaction without a context is allowed only because sessions and events have tables of their own without
 * persons; a sealed table refuses it.
 */
final class SealedTransactions extends JdbcTransactionManager {

    static final String TELL = "select access.tell(?)";

    private final transient ContextSignature signature;
    private final transient WorldClock clock;

    SealedTransactions(DataSource dataSource, ContextSignature signature, WorldClock clock) {
        super(dataSource);
        this.signature = signature;
        this.clock = clock;
        setDefaultTimeout((int) ContextSignature.LASTS.toSeconds());
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var context = Access.current();
        if (context.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, signature.of(context.get(), clock.real()));
            statement.execute();
        }
    }
}
