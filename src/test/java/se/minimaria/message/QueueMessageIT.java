package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.message.Addressee.Term.ASKS_ALL_THE_SAME;
import static se.minimaria.message.Addressee.Term.OPTED_OUT;
import static se.minimaria.message.Addressee.Term.SHARED_PHONE;
import static se.minimaria.message.Addressee.Term.SHIELDED;
import static se.minimaria.message.Post.NOON;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.message.Notice.Details;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** What goes into the outbox, what is withheld, and what stands in the row. */
@MinimariaTest
class QueueMessageIT {

    @Autowired
    Post post;

    @Autowired
    QueueMessage queue;

    @Autowired
    StopMessages stop;

    @Autowired
    ReadMessages read;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    private final PrincipalId store = Post.store();

    @Test
    void neitherAddressNorTextCanBeReadInTheDatabase() throws Exception {
        var notice = Post.reminder();
        var somebody = Post.somebody();
        post.queue(store, somebody, notice, NOON);
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement()
                        .executeQuery("select o::text from message.outgoing o where subject_id = '" + notice.subject()
                                + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1))
                    .contains("waiting")
                    .doesNotContain(somebody.address(), somebody.address().substring(3), "7k2q", "november");
        }
    }

    @Test
    void onlyOneMessageFollowsFromOneKey() {
        var notice = Post.reminder();
        assertThat(post.queue(store, Post.somebody(), notice, NOON)).isEqualTo(new QueueResult.Queued());
        assertThat(post.queue(store, Post.somebody(), notice, NOON)).isEqualTo(new QueueResult.AlreadyThere());
        assertThat(post.queue(store, Post.somebody(OPTED_OUT), notice, NOON)).isEqualTo(new QueueResult.AlreadyThere());
        assertThat(post.queue(Post.store(), Post.somebody(), notice, NOON))
                .as("another principal's keys are its own")
                .isEqualTo(new QueueResult.Queued());
        assertThat(post.about(store, notice)).hasSize(1);
    }

    @Test
    void nothingGoesToWhoSaidNoOrIsProtected() {
        withheld(Reason.OPTED_OUT, Post.somebody(OPTED_OUT));
        withheld(Reason.SHIELDED, Post.somebody(SHIELDED));
        withheld(Reason.SHIELDED, Post.somebody(SHIELDED, SHARED_PHONE));
        withheld(Reason.OPTED_OUT, Post.somebody(SHIELDED, ASKS_ALL_THE_SAME, OPTED_OUT));
        assertThat(post.queue(store, Post.somebody(SHIELDED, ASKS_ALL_THE_SAME), Post.reminder(), NOON))
                .isEqualTo(new QueueResult.Queued());
        assertThat(Access.as(Post.job(store), () -> post.unsent()))
                .as("what somebody chose, or what protects them, is on no list")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0701740605", "+46", "+46 70 174 06 05", "+46701740605,+46701740606", "", "elis@example.se"})
    void nothingGoesToWhatIsNoNumber(String number) {
        withheld(Reason.BAD_ADDRESS, new Addressee(Channel.SMS, number, Locale.of("sv"), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elis",
                "elis@",
                "@example.se",
                "elis@example",
                "a@example.se,b@example.se",
                "a@example.se\nBcc: b@example.se",
                "Elis <elis@example.se>",
                "\"a b\"@example.se"
            })
    void nothingGoesToWhatIsNoMailAddress(String address) {
        withheld(Reason.BAD_ADDRESS, new Addressee(Channel.MAIL, address, Locale.of("sv"), Set.of()));
    }

    @Test
    void nothingGoesToCountriesThatFraudsOrder() {
        withheld(Reason.ABROAD, new Addressee(Channel.SMS, "+88212345678", Locale.of("sv"), Set.of()));
    }

    @Test
    void withoutAGatewayItIsWithheldAndNotLost() {
        var notice = Post.reminder();
        assertThat(post.queue(store, Post.somebody(), notice, NOON, new Carriers(Map.of())))
                .isEqualTo(new QueueResult.Withheld(Reason.NO_GATEWAY));
        assertThat(post.row(store, notice)).containsEntry("state", "withheld").containsEntry("sealed_address", null);
        assertThat(Access.as(Post.job(store), () -> post.unsent()))
                .extracting(line -> line.reason().orElseThrow())
                .containsExactly(Reason.NO_GATEWAY);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var notice = Post.reminder();
        assertThatThrownBy(() -> Access.as(
                        Cast.RONJA,
                        () -> cast.inTransaction(database -> {
                            queue.queue(Post.somebody(), notice);
                            throw new IllegalStateException("the visit could not be booked");
                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(post.about(Cast.REGION, notice)).isEmpty();
    }

    @Test
    void stoppedBeforeItWentNothingIsSent() {
        var subject = UUID.randomUUID();
        var now = clock.instant();
        var later = now.plus(Duration.ofDays(3));
        var keys = List.of("booked/" + subject, "reminder/" + subject);
        for (var key : keys) {
            var notice = new Notice(
                    Template.ANSWERED, Details.of("/trad"), later, later.plus(Duration.ofDays(1)), key, subject);
            assertThat(Access.as(Cast.RONJA, () -> queue.queue(Post.somebody(), notice)))
                    .isEqualTo(new QueueResult.Queued());
        }
        assertThat(Access.as(Cast.KIM, () -> stop.about(subject)))
                .as("another principal")
                .isZero();
        assertThat(Access.as(Cast.DORIS, () -> stop.about(subject))).isEqualTo(2);
        assertThat(Access.as(Cast.DORIS, () -> stop.about(subject))).isZero();
        var gateway = Handed.taking();
        post.send(post.sender(gateway), Cast.REGION, later.plus(Duration.ofHours(12)));
        var lines = Access.as(Cast.RONJA, () -> read.about(subject));
        assertThat(lines).hasSize(2).allMatch(line -> line.state() == MessageState.CANCELLED);
        // others' messages of the same store may be due by then
        assertThat(gateway.letters)
                .extracting(Letter::id)
                .doesNotContainAnyElementsOf(lines.stream().map(MessageLine::id).toList());
        assertThat(Access.as(Cast.KIM, () -> read.about(subject))).isEmpty();
    }

    /** Whoever acts in another capacity has their event followed by a system actor. */
    @Test
    void othersThanThosePutNothingIn() {
        for (AccessContext other : List.of(new Visitor(), new ThreadHolder("x"), new LinkHolder("x"))) {
            assertThatThrownBy(() -> Access.as(other, () -> queue.queue(Post.somebody(), Post.reminder())))
                    .as("%s", other)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void peopleOnDutyCannotSayThatSomethingWasSent() {
        var notice = Post.notice(
                Template.ANSWERED,
                Details.of("/trad"),
                clock.instant().plusSeconds(86_400),
                clock.instant().plusSeconds(190_000));
        Access.as(Cast.RONJA, () -> queue.queue(Post.somebody(), notice));
        for (var set : List.of(
                "state = 'sent', sealed_address = null, sealed_text = null",
                "state = 'waiting', send_at = now()",
                "sealed_address = 'x'")) {
            assertThatThrownBy(() -> Access.as(
                            Cast.RONJA,
                            () -> cast.inTransaction(database -> database.sql("update message.outgoing set " + set
                                            + " where subject_id = '" + notice.subject() + "'")
                                    .update())))
                    .as(set)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void rowsEndSomeTimeAfterTheirOwnTime() {
        var notice = Post.reminder();
        post.queue(store, Post.somebody(OPTED_OUT), notice, NOON);
        var waiting = Post.notice(Template.ANSWERED, Details.of("/trad"), NOON, NOON.plus(Duration.ofHours(8)));
        post.queue(store, Post.somebody(), waiting, NOON);
        assertThat(post.end(store, NOON.plus(Duration.ofDays(90)))).isZero();
        assertThat(post.end(store, NOON.plus(Duration.ofDays(91)))).isEqualTo(1);
        assertThat(post.about(store, notice)).isEmpty();
        assertThat(post.about(store, waiting)).as("what waits is first let go").hasSize(1);
    }

    private void withheld(Reason reason, Addressee addressee) {
        var notice = Post.reminder();
        assertThat(post.queue(store, addressee, notice, NOON)).isEqualTo(new QueueResult.Withheld(reason));
        assertThat(post.row(store, notice))
                .containsEntry("state", "withheld")
                .containsEntry("reason", reason.code())
                .containsEntry("sealed_address", null)
                .containsEntry("sealed_text", null);
        assertThat(post.send(post.sender(Handed.taking()), store, NOON)).isZero();
    }
}
