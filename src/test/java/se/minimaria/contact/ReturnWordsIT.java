package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Ids;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** The four words: one form, one thread; never kept; erased and ended in time. */
@MinimariaTest
class ReturnWordsIT {

    private static final ClinicId FALUN = new ClinicId("falun");
    private static final MessageText QUESTION = new MessageText("Är det farligt?");

    @Autowired
    private OpenThread openThread;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private ContinueThread continueThread;

    @Autowired
    private ReturnWords words;

    @Autowired
    private RemoveExpired removal;

    @Autowired
    private FormSeals seals;

    @Autowired
    private Network network;

    @Autowired
    private Cast cast;

    @Autowired
    private WorldClock clock;

    @Test
    void theSameFormTwiceMakesOneThreadWithTheSameWords() {
        var form = UUID.randomUUID();

        var first = open(form);
        var second = open(form);

        assertThat(first.fresh()).isTrue();
        assertThat(second.fresh()).isFalse();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.code().spoken()).isEqualTo(first.code().spoken());
        assertThat(messages(first)).containsExactly(QUESTION.value());
    }

    @Test
    void anotherTextInTheSameFormIsNotLost() {
        var form = UUID.randomUUID();
        var opened = open(form);
        var more = new MessageText("Och en sak till");

        Access.as(holder(opened), () -> continueThread.write(form, more));
        Access.as(holder(opened), () -> continueThread.write(form, more));

        assertThat(messages(opened)).containsExactly(QUESTION.value(), more.value());
    }

    @Test
    void areNowhereInTheDatabase() throws SQLException {
        var opened = open(UUID.randomUUID());
        var secret = opened.code().spoken().stream().map(WordList::fold).toList();

        var rows = everythingInContact();

        assertThat(rows).anyMatch(row -> row.contains(opened.codeHash()));
        assertThat(rows).noneMatch(row -> secret.stream().allMatch(WordList.fold(row)::contains));
    }

    @Test
    void openNothingWhenTheTimeIsOutAndAllOfItIsErased() throws SQLException {
        var kept = open(UUID.randomUUID());
        var old = new ArrayList<OpenedThread>();
        WorldClock.at(clock.instant().minus(Duration.ofDays(91)), () -> old.add(open(UUID.randomUUID())));
        var expired = old.getFirst();

        assertThat(Access.as(holder(expired), () -> readThread.opens())).isFalse();
        Access.as(Cast.system(Cast.FALUN), () -> removal.remove());
        assertThat(everythingInContact()).as("another store's work").anyMatch(about(expired));
        Access.as(Cast.system(Cast.REGION), () -> removal.remove());

        assertThat(everythingInContact()).noneMatch(about(expired)).anyMatch(about(kept));
        assertThat(messages(kept)).containsExactly(QUESTION.value());
    }

    @Test
    void endWithAFileOfAnotherPrincipal() {
        var opened = open(UUID.randomUUID());
        var file = new FileId(Ids.next());
        var place = ReturnWords.place(network, Cast.FALUN);
        Access.run(
                holder(opened),
                () -> cast.inTransaction(
                        database -> database.sql("update contact.thread set retire_keys[:place] = :key")
                                .param("place", place)
                                .param("key", seals.retirement(Cast.FALUN, file))
                                .update()));

        Access.run(new LinkHolder("invitation"), () -> words.retire(Cast.FALUN, new FileId(Ids.next())));
        Access.run(new LinkHolder("invitation"), () -> words.retire(Cast.FALUN, file));

        await().atMost(Duration.ofSeconds(10)).until(() -> !Access.as(holder(opened), () -> readThread.opens()));
    }

    private OpenedThread open(UUID form) {
        return Access.as(new Visitor(), () -> openThread.open(form, FALUN, QUESTION));
    }

    private List<String> messages(OpenedThread opened) {
        return Access.as(holder(opened), () -> readThread.held()).orElseThrow().messages().stream()
                .map(Message::body)
                .toList();
    }

    private static ThreadHolder holder(OpenedThread opened) {
        return new ThreadHolder(opened.codeHash());
    }

    private static Predicate<String> about(OpenedThread opened) {
        return row -> row.contains(opened.id().toString());
    }

    private static List<String> everythingInContact() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = TestDatabase.shared().asSuperuser();
                var statement = connection.createStatement()) {
            for (var table : List.of("contact.thread", "contact.message", "contact.offer")) {
                try (var found = statement.executeQuery("select to_jsonb(t)::text from " + table + " t")) {
                    while (found.next()) {
                        rows.add(found.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
