package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTests {

    @Test
    void knowsALostConnectionHoweverDeepItLies() {
        var lost = new SQLException("lost", "08006", new SocketException("Broken pipe"));
        assertThat(DatabaseAway.isBehind(new DataAccessResourceFailureException("", lost)))
                .isTrue();
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new RuntimeException(lost))))
                .isTrue();
    }

    @Test
    void knowsAServerThatIsShutDownCrashedOrStarting() {
        for (var state : new String[] {"57P01", "57P02", "57P03"}) {
            assertThat(DatabaseAway.isBehind(new SQLException("", state)))
                    .as(state)
                    .isTrue();
        }
    }

    @Test
    void knowsAPoolWithoutAConnection() {
        assertThat(DatabaseAway.isBehind(
                        new CannotCreateTransactionException("", new SQLTransientConnectionException())))
                .isTrue();
    }

    @Test
    void knowsAConnectionThatThePoolThrewAway() {
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void knowsWhatWentWrongBeforeTheWayBackWasCutOffToo() {
        var failure = new TransactionSystemException("rollback", new SQLException("Connection is closed"));
        failure.initApplicationException(new DataAccessResourceFailureException("", new SQLException("", "57P01")));
        assertThat(DatabaseAway.isBehind(failure)).isTrue();
    }

    @Test
    void takesNoOtherFaultForIt() {
        assertThat(DatabaseAway.isBehind(new SQLException("", "57014"))).isFalse();
        assertThat(DatabaseAway.isBehind(new SQLException("", "42501"))).isFalse();
        assertThat(DatabaseAway.isBehind(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.isBehind(new TransactionSystemException("commit")))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new SocketException("Broken pipe"))))
                .isFalse();
    }
}
