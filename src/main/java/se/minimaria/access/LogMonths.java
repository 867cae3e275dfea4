package se.minimaria.access;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.network.PrincipalId;

/**
 * Sees to it that the log has a place for a principal's month before the first row comes. It does so in a transaction
 * of its own, so that the work that is being logged neither waits for other months nor takes them back with it.
 */
@Component
class LogMonths {

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();

    LogMonths(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void prepare(PrincipalId principal, Instant at) {
        var month = YearMonth.from(at.atOffset(ZoneOffset.UTC));
        var name = principal.value() + ":" + month;
        if (prepared.contains(name)) {
            return;
        }
        apart.executeWithoutResult(status -> database.sql("select access.prepare_log(:principal, :month)")
                .param("principal", principal.value())
                .param("month", month.atDay(1))
                .query((row, index) -> name)
                .list());
        prepared.add(name);
    }
}
