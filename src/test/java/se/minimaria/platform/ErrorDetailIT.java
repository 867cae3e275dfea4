package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.minimaria.testing.MinimariaTest;

/** An error of the database tells which rule was broken, and not the row that broke it. */
@MinimariaTest
class ErrorDetailIT {

    /** What the server says of a row that is there already; the application may make no table of its own to try. */
    private static final String TWICE = """
            do $$ begin
              raise unique_violation using message = 'duplicate key', detail = 'Key (name)=(Elis Provsson) already exists.';
            end $$""";

    @Autowired
    RunningDatabase running;

    @Autowired
    DataSource guarded;

    @Test
    void tellsTheRowOnAnUnguardedConnection() throws SQLException {
        try (var plain = TestDatabase.shared().asSuperuser()) {
            assertThatThrownBy(() -> trip(plain)).hasMessageContaining("Elis Provsson");
        }
    }

    @Test
    void keepsTheRowToItselfAsOwnerAndAsApplication() throws SQLException {
        var access = running.access();
        for (var login : new DatabaseAccess.Login[] {access.owner(), access.app()}) {
            try (var connection = DriverManager.getConnection(access.url(), login.role(), login.password())) {
                assertThatThrownBy(() -> trip(connection))
                        .isInstanceOf(SQLException.class)
                        .hasMessageNotContaining("Elis")
                        .hasMessageContaining("duplicate key");
            }
        }
    }

    @Test
    void keepsTheRowToItselfInThePool() throws SQLException {
        assertThat(guarded).isInstanceOf(DelegatingDataSource.class);
        var pool = Objects.requireNonNull(((DelegatingDataSource) guarded).getTargetDataSource());
        try (var connection = pool.getConnection()) {
            assertThatThrownBy(() -> trip(connection))
                    .hasMessageNotContaining("Elis")
                    .hasMessageContaining("duplicate key");
        }
    }

    private static void trip(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TWICE);
        }
    }
}
