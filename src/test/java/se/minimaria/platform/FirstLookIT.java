package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.minimaria.testing.SpawnedApplication;

/** A database stays what it was begun for, and its installation's. */
class FirstLookIT {

    private static final Secrets OURS = new Secrets(new byte[32]);
    private static final Secrets ANOTHER =
            new Secrets("another installation's thirty-two bytes".getBytes(StandardCharsets.US_ASCII));

    private DataFolder data;
    private EmbeddedDatabase database;

    @BeforeEach
    void begin() throws IOException {
        data = DataFolder.open(SpawnedApplication.newFolder("first-look"));
        database = EmbeddedDatabase.start(data);
    }

    @AfterEach
    void end() throws IOException {
        database.close();
        data.close();
    }

    @Test
    void anEmptyDatabaseTakesWhatComesFirstAndNothingElseAfterwards() throws SQLException {
        assertThatCode(() -> look(OURS, true, false)).doesNotThrowAnyException();
        start(OURS, false);

        assertThatCode(() -> look(OURS, false, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> look(OURS, true, false))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("The demo needs an empty database, and this one is in use.")
                .hasMessageContaining("MINIMARIA_DEMO=false");
    }

    @Test
    void theCountyDoesNotBecomeAPlaceForRealPeople() throws SQLException {
        start(OURS, true);

        assertThatCode(() -> look(OURS, true, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> look(OURS, false, false))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("holds the synthetic county")
                .hasMessageContaining("MINIMARIA_DATA")
                .hasMessageContaining("MINIMARIA_DEMO=true");
    }

    @Test
    void aFirstStartOfTheDemoThatWasKilledGoesOn() throws SQLException {
        asOwner("create schema platform");
        asOwner("create table platform.migration (installed_rank int)");

        assertThatCode(() -> look(OURS, true, false)).doesNotThrowAnyException();
    }

    @Test
    void theDemoKeepsOutOfWhatSomebodyElseHasMade() throws SQLException {
        asOwner("create schema shop");
        asOwner("create table shop.customer (id int)");

        assertThatThrownBy(() -> look(OURS, true, false)).isInstanceOf(RefusedStart.class);
        assertThatCode(() -> look(OURS, false, false)).doesNotThrowAnyException();
    }

    @Test
    void anotherSecretIsRefusedUnlessItIsMeant() throws SQLException {
        start(OURS, false);

        assertThatThrownBy(() -> look(ANOTHER, false, false))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("another secret")
                .hasMessageContaining("MINIMARIA_NEW_SECRET=true");
        assertThatCode(() -> look(ANOTHER, false, true)).doesNotThrowAnyException();
    }

    @Test
    void aStartWithdrawsEveryKeyButItsOwn() throws SQLException {
        start(OURS, false);
        start(ANOTHER, false);
        assertThat(keys()).isEqualTo(ContextKey.id(ContextKey.of(ANOTHER)));

        start(ANOTHER, false);
        assertThat(keys()).isEqualTo(ContextKey.id(ContextKey.of(ANOTHER)));
    }

    private void look(Secrets secrets, boolean demo, boolean newSecret) {
        FirstLook.at(database.access(), secrets, demo, newSecret);
    }

    private void start(Secrets secrets, boolean demo) {
        Migrations.run(database.access(), demo);
        ContextKey.publish(database.access(), secrets);
    }

    private void asOwner(String sql) throws SQLException {
        var access = database.access();
        try (var owner = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String keys() throws SQLException {
        var access = database.access();
        try (var owner = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                var statement = owner.createStatement();
                var row = statement.executeQuery("select string_agg(id, ' ') from access.context_key")) {
            row.next();
            return row.getString(1);
        }
    }
}
