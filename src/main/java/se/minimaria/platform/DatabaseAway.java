package se.minimaria.platform;

import io.github.bucket4j.BucketExceptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Knows a failure that means that the database went away while a page was being made, and says so, so that nobody is told
 * of a fault where waiting is all that is needed.
 *
 * <p>It does not leave that to {@link DatabaseAwayFilter}: the framework takes a pipe to the database that broke for one to
 * the browser, and would answer with an empty page.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway {

    private final AwayPage page;

    DatabaseAway(AwayPage page) {
        this.page = page;
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        SQLTransientConnectionException.class,
        BucketExceptions.BucketExecutionException.class
    })
    void failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!isBehind(failure) || response.isCommitted()) {
            throw failure;
        }
        response.resetBuffer();
        page.say(request, response);
    }

    /** Whether a lost connection, or none to be had, is at the bottom of it. */
    static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException broken && tellsOfALostConnection(broken))) {
                return true;
            }
            // what went wrong before the attempt to take it back went wrong too
            if (cause instanceof TransactionSystemException twice) {
                var first = twice.getApplicationException();
                if (first != null) {
                    return isBehind(first);
                }
            }
        }
        return false;
    }

    /**
     * Class 08, and the server that is shut down, has crashed or does not take anybody yet. The pool names no state when it
     * has thrown away a broken connection that somebody still tries to roll back.
     */
    private static boolean tellsOfALostConnection(SQLException broken) {
        var state = broken.getSQLState();
        return state == null
                ? "Connection is closed".equals(broken.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }
}
