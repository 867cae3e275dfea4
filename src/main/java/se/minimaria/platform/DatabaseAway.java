package se.minimaria.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Knows a failure that means that the database went away while a page was being made. It leaves such failures to {@link
 * DatabaseAwayFilter}, so that nobody is told of a fault where waiting is all that is needed.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway {

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        SQLTransientConnectionException.class
    })
    void passOn(Exception away) throws Exception {
        throw away;
    }

    /** Whether a lost connection, or none to be had, is at the bottom of it. */
    static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException broken && tellsOfALostConnection(broken.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Class 08, and the server that is shut down, has crashed or does not take anybody yet. */
    private static boolean tellsOfALostConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
