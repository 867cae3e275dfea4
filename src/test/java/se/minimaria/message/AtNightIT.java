package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.message.Post.NOON;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.message.Notice.Details;
import se.minimaria.network.PrincipalId;
import se.minimaria.testing.MinimariaTest;

/** No telephone rings at night, also not in the two nights in which the clock is moved. */
@MinimariaTest
class AtNightIT {

    @Autowired
    Post post;

    private final PrincipalId store = Post.store();

    @Test
    void nothingGoesAlsoWhatWasDueBefore() {
        var notice = Post.notice(Template.ANSWERED, Details.of("/trad"), NOON, NOON.plus(Duration.ofDays(2)));
        post.queue(store, Post.somebody(), notice, NOON);
        var gateway = Handed.taking();
        for (var at = Instant.parse("2026-11-26T20:00:00Z");
                at.isBefore(Instant.parse("2026-11-27T07:00:00Z"));
                at = at.plus(Duration.ofMinutes(30))) {
            post.send(post.sender(gateway), store, at);
        }
        assertThat(gateway.letters).isEmpty();
        post.send(post.sender(gateway), store, Instant.parse("2026-11-27T07:00:00Z"));
        assertThat(gateway.letters).hasSize(1);
    }

    @Test
    void whatIsPutInWaitsForTheMorningAfterBothClockChanges() {
        assertThat(sentAt("2026-03-28T22:30:00Z", "2026-03-29T05:59:59Z")).isEmpty();
        assertThat(sentAt("2026-03-28T22:30:00Z", "2026-03-29T06:00:00Z")).hasSize(1);
        assertThat(sentAt("2026-10-25T00:30:00Z", "2026-10-25T06:59:59Z")).isEmpty();
        assertThat(sentAt("2026-10-25T00:30:00Z", "2026-10-25T07:00:00Z")).hasSize(1);
    }

    @Test
    void whatCannotWaitUntilTheMorningIsNeverSent() {
        for (var night : List.of("2026-03-28T22:30:00Z", "2026-10-24T22:30:00Z")) {
            var put = Instant.parse(night);
            var beforeEight = put.plus(Duration.ofHours(7)).minusSeconds(1);
            var notice = Post.notice(Template.ANSWERED, Details.of("/trad"), put, beforeEight);
            assertThat(post.queue(store, Post.somebody(), notice, put))
                    .isEqualTo(new QueueResult.Withheld(Reason.TOO_LATE));
            var gateway = Handed.taking();
            post.send(post.sender(gateway), store, put.plus(Duration.ofHours(12)));
            assertThat(gateway.letters).isEmpty();
        }
    }

    @Test
    void aRetryThatFallsIntoTheNightWaitsForTheMorning() {
        var evening = Instant.parse("2026-11-26T19:59:30Z");
        var notice = Post.notice(Template.ANSWERED, Details.of("/trad"), evening, evening.plus(Duration.ofDays(1)));
        post.queue(store, Post.somebody(), notice, evening);
        post.send(post.sender(new Handed(letter -> new Carried.Refused())), store, evening);
        assertThat(post.row(store, notice).get("send_at"))
                .isEqualTo(Timestamp.from(Instant.parse("2026-11-27T07:00:00Z")));
    }

    private List<Letter> sentAt(String put, String at) {
        var own = Post.store();
        var from = Instant.parse(put);
        var notice = Post.notice(Template.ANSWERED, Details.of("/trad"), from, from.plus(Duration.ofDays(1)));
        assertThat(post.queue(own, Post.somebody(), notice, from)).isEqualTo(new QueueResult.Queued());
        var gateway = Handed.taking();
        post.send(post.sender(gateway), own, Instant.parse(at));
        return gateway.letters;
    }
}
