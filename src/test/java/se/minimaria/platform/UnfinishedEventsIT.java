package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.FileId;
import se.minimaria.contact.ReturnWords;
import se.minimaria.network.PrincipalId;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;

/** What a listener failed at is done later, without anybody starting the application again. */
@MinimariaTest
class UnfinishedEventsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final PrincipalId FALUN = new PrincipalId("kommun-2080");

    @Autowired
    private UnfinishedEvents events;

    @Autowired
    private ReturnWords words;

    private final FileId file = new FileId(UUID.randomUUID());

    @AfterEach
    void mend() throws SQLException {
        change("drop trigger if exists broken on contact.thread");
        change("delete from platform.event_publication where serialized_event like '%" + file.value() + "%'");
    }

    @Test
    void wordsThatCouldNotBeEndedAreEndedOnceTheyCan() throws SQLException {
        retireWhileThatIsBroken();

        events.deliver();
        assertThat(status()).as("while it may still be under way").contains("FAILED");

        change("update platform.event_publication set publication_date = now() - interval '11 minutes'"
                + " where serialized_event like '%" + file.value() + "%'");
        events.deliver();
        Eventually.holds(SOON, "the event is done with", () -> status().isEmpty());
    }

    @Test
    void oneNodeAtATimeDelivers() throws SQLException {
        retireWhileThatIsBroken();
        change("update platform.event_publication set publication_date = now() - interval '11 minutes'"
                + " where serialized_event like '%" + file.value() + "%'");

        try (var anotherNode = TestDatabase.shared().asApplication()) {
            anotherNode.setAutoCommit(false);
            anotherNode
                    .createStatement()
                    .execute("select pg_advisory_xact_lock(hashtext('platform.unfinished-events'))");
            events.deliver();
            assertThat(status()).contains("FAILED");
            // a connection that is only closed lets go a little later
            anotherNode.rollback();
        }

        events.deliver();
        Eventually.holds(SOON, "the event is done with", () -> status().isEmpty());
    }

    /** The listener cannot do its work, and then it could again. */
    private void retireWhileThatIsBroken() throws SQLException {
        change("""
                create or replace function public.broken() returns trigger language plpgsql as $$
                begin
                  if current_setting('minimaria.context') like '%|contact.retire-words|%' then
                    raise exception 'broken for a test';
                  end if;
                  return null;
                end $$""");
        change(
                "create trigger broken before update on contact.thread for each statement execute function public.broken()");
        Access.run(new LinkHolder("invitation"), () -> words.retire(FALUN, file));
        Eventually.holds(
                SOON,
                "the listener fails",
                () -> status().filter("FAILED"::equals).isPresent());
        change("drop trigger broken on contact.thread");
    }

    private Optional<String> status() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var query = database.createStatement();
                var row = query.executeQuery(
                        "select status from platform.event_publication where serialized_event like '%" + file.value()
                                + "%'")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static void change(String sql) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
