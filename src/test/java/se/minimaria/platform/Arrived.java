package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;

/** Looks behind the policies for what became of messages. */
final class Arrived {

    private Arrived() {}

    /** Everything that was confirmed is there once, nothing is there twice, and nothing is there by halves. */
    static void assertWhole(TestDatabase database, String mark, Senders senders) throws SQLException {
        var bodies = new ArrayList<String>();
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select m.body, t.waiting_since = m.sent_at and t.last_message_at = m.sent_at as whole
                    from contact.message m join contact.thread t on t.id = m.thread_id and t.principal_id = m.principal_id
                    where m.body like '%s %%'""".formatted(mark))) {
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                    assertThat(rows.getBoolean(2)).as(rows.getString(1)).isTrue();
                }
            }
            try (var rows = statement.executeQuery("""
                    select count(*) from contact.thread t
                    where t.waiting_since is not null
                      and not exists (select from contact.message m where m.thread_id = t.id)""")) {
                rows.next();
                assertThat(rows.getInt(1)).as("threads without a message").isZero();
            }
        }
        assertThat(bodies).doesNotHaveDuplicates().containsAll(senders.confirmed());
        assertThat(senders.sent()).containsAll(bodies);
    }
}
