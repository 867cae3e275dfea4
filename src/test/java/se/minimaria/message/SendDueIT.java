package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.message.MessageState.FAILED;
import static se.minimaria.message.MessageState.POINTLESS;
import static se.minimaria.message.MessageState.SENDING;
import static se.minimaria.message.MessageState.SENT;
import static se.minimaria.message.MessageState.UNKNOWN;
import static se.minimaria.message.MessageState.WAITING;
import static se.minimaria.message.Post.NOON;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.message.MessageSettings.Pace;
import se.minimaria.message.Notice.Details;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** What the job does with one message, whatever the gateway says and whenever it runs. */
@MinimariaTest
class SendDueIT {

    @Autowired
    Post post;

    @Autowired
    Cast cast;

    private final PrincipalId store = Post.store();

    @Test
    void sendsOnceHoweverOftenItRunsAndThenForgetsWhereAndWhat() {
        var notice = Post.reminder();
        var somebody = Post.somebody();
        post.queue(store, somebody, notice, NOON);
        var gateway = Handed.taking();
        var sender = post.sender(gateway);
        assertThat(post.send(sender, store, NOON)).isEqualTo(1);
        assertThat(post.send(sender, store, NOON.plusSeconds(30))).isZero();
        assertThat(post.send(post.sender(gateway), store, NOON.plusSeconds(60))).isZero();
        assertThat(gateway.letters).singleElement().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo(somebody.address());
            assertThat(letter.text())
                    .isEqualTo("Påminnelse: din tid är torsdag 26 november 20.00. Ändra: https://tid.example/tid/7k2q");
        });
        var row = post.row(store, notice);
        assertThat(row)
                .containsEntry("state", "sent")
                .containsEntry("gateway_id", "id-" + gateway.letters.getFirst().id())
                .containsEntry("sealed_address", null)
                .containsEntry("sealed_text", null);
    }

    @Test
    void staysWithItsOwnPrincipal() {
        post.queue(store, Post.somebody(), Post.reminder(), NOON);
        var gateway = Handed.taking();
        assertThat(post.send(post.sender(gateway), Post.store(), NOON)).isZero();
        assertThat(gateway.letters).isEmpty();
    }

    @Test
    void sendsNothingBeforeItsTime() {
        var later = Post.notice(
                Template.ANSWERED, Details.of("/trad"), NOON.plus(Duration.ofHours(1)), NOON.plus(Duration.ofHours(9)));
        post.queue(store, Post.somebody(), later, NOON);
        var sender = post.sender(Handed.taking());
        assertThat(post.send(sender, store, NOON.plus(Duration.ofMinutes(59)))).isZero();
        assertThat(post.send(sender, store, NOON.plus(Duration.ofMinutes(60)))).isEqualTo(1);
    }

    @Test
    void neverHandsOverInsideATransaction() {
        post.queue(store, Post.somebody(), Post.reminder(), NOON);
        var sender = post.sender(Handed.taking());
        assertThatThrownBy(() -> WorldClock.at(
                        NOON, () -> Access.as(Post.job(store), () -> cast.inTransaction(database -> sender.send()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Nested
    class WhenTheSenderDies {

        /** An error is no answer of a gateway: the thread ends as it would with the machine. */
        @Test
        void betweenClaimAndAnswerNobodyKnowsAndNothingIsSentAgain() {
            var notice = Post.reminder();
            post.queue(store, Post.somebody(), notice, NOON);
            var dying = post.sender(new Handed(letter -> {
                throw new LinkageError("the machine is gone");
            }));
            assertThatThrownBy(() -> post.send(dying, store, NOON)).isInstanceOf(LinkageError.class);
            assertThat(post.state(store, notice)).isEqualTo(SENDING);

            var next = Handed.taking();
            post.send(post.sender(next), store, NOON.plus(Duration.ofMinutes(9)));
            assertThat(post.state(store, notice))
                    .as("somebody may still be at it")
                    .isEqualTo(SENDING);
            for (int hours = 1; hours < 4; hours++) {
                post.send(post.sender(next), store, NOON.plus(Duration.ofHours(hours)));
            }
            assertThat(next.letters).isEmpty();
            assertThat(post.state(store, notice)).isEqualTo(UNKNOWN);
            assertThat(post.row(store, notice))
                    .containsEntry("reason", "lost")
                    .containsEntry("sealed_address", null)
                    .containsEntry("sealed_text", null);
            assertThat(Access.as(Post.job(store), () -> post.unsent()))
                    .extracting(MessageLine::state)
                    .containsExactly(UNKNOWN);
        }

        @Test
        void whoWasOnlySlowStillSaysThatItWent() {
            var notice = Post.reminder();
            post.queue(store, Post.somebody(), notice, NOON);
            var slow = post.sender(new Handed(letter -> {
                post.send(post.sender(Handed.taking()), store, NOON.plus(Duration.ofMinutes(11)));
                assertThat(post.state(store, notice)).isEqualTo(UNKNOWN);
                return new Carried.Accepted("late");
            }));
            post.send(slow, store, NOON);
            assertThat(post.state(store, notice)).isEqualTo(SENT);
        }
    }

    @Nested
    class WhenTheGatewaySaysNo {

        @Test
        void whatWasStoppedMeanwhileDoesNotWaitAgain() {
            var notice = Post.reminder();
            post.queue(store, Post.somebody(), notice, NOON);
            post.send(post.sender(new Handed(letter -> post.stopped(store, notice))), store, NOON);

            assertThat(post.state(store, notice)).isEqualTo(MessageState.CANCELLED);
            assertThat(post.row(store, notice)).containsEntry("sealed_text", null);
        }

        @Test
        void itWaitsLongerEachTimeAndGivesUpWhenItsTimeIsOver() {
            var end = NOON.plus(Duration.ofMinutes(40));
            var notice = Post.notice(Template.ANSWERED, Details.of("/trad"), NOON, end);
            post.queue(store, Post.somebody(), notice, NOON);
            var gateway = new Handed(letter -> new Carried.Refused());
            var sender = post.sender(gateway);
            var tries = new ArrayDeque<Long>();
            for (var at = NOON; at.isBefore(end.plusSeconds(600)); at = at.plusSeconds(30)) {
                var before = gateway.letters.size();
                post.send(sender, store, at);
                if (gateway.letters.size() > before) {
                    tries.add(Duration.between(NOON, at).toMinutes());
                }
            }
            assertThat(tries).containsExactly(0L, 1L, 6L, 21L, 36L);
            assertThat(post.state(store, notice)).isEqualTo(FAILED);
            assertThat(post.row(store, notice))
                    .containsEntry("reason", "refused")
                    .containsEntry("sealed_text", null);
        }

        @Test
        void itIsSentOnceWhenTheGatewayIsBack() {
            var notice = Post.reminder();
            post.queue(store, Post.somebody(), notice, NOON);
            var answers = new ArrayDeque<Carried>(
                    List.of(new Carried.Refused(), new Carried.Refused(), new Carried.Accepted("x")));
            var gateway = new Handed(letter -> answers.removeFirst());
            for (int minute = 0; minute < 60; minute++) {
                post.send(post.sender(gateway), store, NOON.plus(Duration.ofMinutes(minute)));
            }
            assertThat(gateway.letters)
                    .hasSize(3)
                    .extracting(Letter::text)
                    .containsOnly(gateway.letters.getFirst().text());
            assertThat(post.state(store, notice)).isEqualTo(SENT);
        }

        @Test
        void itIsAskedOnceInARoundAndTheOthersWait() {
            for (int i = 0; i < 5; i++) {
                post.queue(store, Post.somebody(), Post.reminder(), NOON);
            }
            var away = new Handed(letter -> new Carried.Refused());
            post.send(post.sender(away), store, NOON);
            assertThat(away.letters).hasSize(1);
            var back = Handed.taking();
            post.send(post.sender(back), store, NOON.plusSeconds(60));
            assertThat(back.letters).hasSize(5);
        }

        @Test
        void aWrongNumberIsGivenUpAtOnce() {
            assertThat(settled(letter -> new Carried.Rejected()))
                    .containsEntry("state", "failed")
                    .containsEntry("reason", "rejected");
        }

        @Test
        void whatIsNotClearIsNotSentAgain() {
            assertThat(settled(letter -> new Carried.Unclear()))
                    .containsEntry("state", "unknown")
                    .containsEntry("reason", "lost");
            assertThat(settled(letter -> {
                        throw new IllegalArgumentException(letter.address());
                    }))
                    .containsEntry("state", "unknown");
        }

        private Map<String, Object> settled(Function<Letter, Carried> answer) {
            var notice = Post.reminder();
            post.queue(store, Post.somebody(), notice, NOON);
            var gateway = new Handed(answer);
            for (int minute = 0; minute < 30; minute++) {
                post.send(post.sender(gateway), store, NOON.plus(Duration.ofMinutes(minute)));
            }
            assertThat(gateway.letters).hasSize(1);
            return post.row(store, notice);
        }
    }

    @Test
    void letsGoOfWhatIsTooLate() {
        var notice = Post.reminder();
        post.queue(store, Post.somebody(), notice, NOON);
        var gateway = Handed.taking();
        post.send(post.sender(gateway), store, NOON.plus(Duration.ofHours(8)));
        assertThat(gateway.letters).isEmpty();
        assertThat(post.state(store, notice)).isEqualTo(POINTLESS);
        assertThat(post.row(store, notice)).containsEntry("sealed_address", null);
    }

    @Test
    void doesNotFloodAnAddress() {
        var address = UUID.randomUUID() + "@example.se";
        var addressee = new Addressee(Channel.MAIL, address, Locale.of("sv"), Set.of());
        for (int i = 0; i < 5; i++) {
            post.queue(store, addressee, Post.reminder(), NOON);
        }
        var gateway = Handed.taking();
        var pace = new Pace(
                Duration.ofSeconds(30),
                List.of(Duration.ofMinutes(1)),
                Duration.ofMinutes(10),
                Duration.ofSeconds(2),
                3);
        var usual = Post.settings();
        post.send(post.sender(gateway, Post.settings(pace, usual.sms(), usual.mail())), store, NOON);
        assertThat(gateway.letters).hasSize(3);
        assertThat(Access.as(Post.job(store), () -> post.unsent()))
                .hasSize(2)
                .allMatch(line -> line.state() == FAILED && line.reason().orElseThrow() == Reason.TOO_MANY);
    }

    @Test
    void sendsNothingThatItCannotRead() {
        var notice = Post.reminder();
        post.queue(store, Post.somebody(), notice, NOON);
        Access.as(
                Post.job(store),
                () -> cast.inTransaction(database -> database.sql(
                                "update message.outgoing set sealed_text = sealed_address where subject_id = :subject")
                        .param("subject", notice.subject())
                        .update()));
        var gateway = Handed.taking();
        post.send(post.sender(gateway), store, NOON);
        assertThat(gateway.letters).isEmpty();
        assertThat(post.row(store, notice)).containsEntry("state", "failed").containsEntry("reason", "unreadable");
    }

    @Test
    void waitsWhileThereIsNoGatewayForWhatWasPutInWhenThereWas() {
        var notice = Post.reminder();
        post.queue(store, Post.somebody(), notice, NOON);
        post.send(post.senderWithoutGateway(), store, NOON);
        assertThat(post.state(store, notice)).isEqualTo(WAITING);
    }
}
