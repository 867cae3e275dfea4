package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.message.Post.NOON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.MinimariaTest;

/** Several at the same outbox at the same time. */
@MinimariaTest
class SendingRacesIT {

    private static final int DUE = 50;

    @Autowired
    Post post;

    @Autowired
    StopMessages stop;

    @Test
    void twoNodesSendFiftyMessagesAndNoneTwice() throws Exception {
        var store = Post.store();
        for (int i = 0; i < DUE; i++) {
            post.queue(store, Post.somebody(), Post.reminder(), NOON);
        }
        var gateway = new Handed(letter -> {
            pause();
            return new Carried.Accepted("x");
        });
        var sent = together(
                () -> post.send(post.sender(gateway), store, NOON), () -> post.send(post.sender(gateway), store, NOON));
        assertThat(gateway.letters).hasSize(DUE);
        assertThat(new HashSet<>(gateway.letters.stream().map(Letter::id).toList()))
                .hasSize(DUE);
        assertThat(sent).allMatch(count -> count > 0, "both took part");
        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(DUE);
    }

    @Test
    void whoStopsAndWhoSendsNeverBothGetTheMessage() throws Exception {
        for (int round = 0; round < 30; round++) {
            var store = Post.store();
            var notice = Post.reminder();
            post.queue(store, Post.somebody(), notice, NOON);
            var gateway = Handed.taking();
            var both = together(() -> post.send(post.sender(gateway), store, NOON), () -> stop(store, notice));
            assertThat(both.get(0) + both.get(1))
                    .as("sent or stopped, never both")
                    .isEqualTo(1);
            assertThat(gateway.letters).hasSize(both.get(0));
            assertThat(post.state(store, notice))
                    .isEqualTo(both.get(1) == 1 ? MessageState.CANCELLED : MessageState.SENT);
        }
    }

    @Test
    void theSameNoticeHandedOverByTwoAtOnceIsThereOnce() throws Exception {
        var store = Post.store();
        var notice = Post.reminder();
        var answers = together(
                () -> post.queue(store, Post.somebody(), notice, NOON),
                () -> post.queue(store, Post.somebody(), notice, NOON));
        assertThat(answers).containsExactlyInAnyOrder(new QueueResult.Queued(), new QueueResult.AlreadyThere());
        assertThat(post.about(store, notice)).hasSize(1);
    }

    private int stop(PrincipalId store, Notice notice) {
        return WorldClock.at(NOON, () -> Access.as(Post.job(store), () -> stop.about(notice.subject())));
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other)
            throws InterruptedException, ExecutionException {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<T>>();
            for (var work : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : running) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
