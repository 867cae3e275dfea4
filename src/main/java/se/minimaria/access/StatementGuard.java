package se.minimaria.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses statements that nobody answers for: outside a transaction or without a context. The database would refuse them
 * too, but only once it came upon a row.
 *
 * <p>Exempt is the schema {@code platform}: sessions, events and throttling, which know no person.
 */
final class StatementGuard extends DelegatingDataSource {

    private static final String EXEMPT = "platform.";

    StatementGuard(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                StatementGuard.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Guarded(super.getConnection()));
    }

    private record Guarded(Connection connection) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                switch (method.getName()) {
                    case "prepareStatement", "prepareCall", "nativeSQL" -> check(sql);
                    default -> {
                        // other texts are names of schemas, catalogs and settings
                    }
                }
            }
            var result = call(connection, method, arguments);
            return method.getName().equals("createStatement") && result != null ? guarded((Statement) result) : result;
        }

        /** A statement without parameters gets its text when it runs; then it is checked. */
        private static Statement guarded(Statement statement) {
            return (Statement) Proxy.newProxyInstance(
                    StatementGuard.class.getClassLoader(),
                    new Class<?>[] {Statement.class},
                    (proxy, method, arguments) -> {
                        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                            check(sql);
                        }
                        return call(statement, method, arguments);
                    });
        }

        private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }

        private static void check(String sql) {
            var answered = TransactionSynchronizationManager.isActualTransactionActive()
                    && Access.current().isPresent();
            if (!answered && !sql.contains(EXEMPT) && !sql.equals(SealedTransactions.TELL)) {
                throw new IllegalStateException("A statement outside a transaction or without an access context");
            }
        }
    }
}
