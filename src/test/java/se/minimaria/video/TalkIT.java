package se.minimaria.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.MessageText;
import se.minimaria.network.ClinicId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.video.EnterQueue.Entering;
import se.minimaria.video.RoomView.State;

/** A queue that is true, a talk of two that nobody else hears, and nothing left of it. */
@MinimariaTest
class TalkIT {

    @Autowired
    Talk talk;

    @Autowired
    EnterQueue enterQueue;

    @Autowired
    AnswerQueue answerQueue;

    @Autowired
    DropIn dropIn;

    @Autowired
    RemoveSilent removal;

    @Autowired
    VideoSettings settings;

    @Autowired
    Clock clock;

    @BeforeEach
    void nobodyElseWaits() {
        talk.emptiesTheQueue(Cast.RONJA);
    }

    @Test
    void everybodyKnowsTheirPlaceAndTheFirstIsTaken() {
        var first = talk.enters();
        var second = talk.enters();

        assertThat(waiting(first)).isZero();
        assertThat(waiting(second)).isEqualTo(1);
        assertThat(Access.as(new Visitor(), () -> door().queue().ahead())).isEqualTo(2);

        talk.takes(Cast.RONJA);

        assertThat(talk.seenBy(first).orElseThrow().state()).isEqualTo(State.TALKING);
        assertThat(waiting(second)).isZero();
        assertThat(talk.seenBy(second).orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void twoWhoPressAtOnceGetOneRoomEach() {
        talk.enters();
        talk.enters();
        var together = new CyclicBarrier(2);
        Supplier<Optional<RoomId>> press = () -> {
            try {
                together.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            return answerQueue.takeFirst(Talk.FALUN);
        };

        var ronja = CompletableFuture.supplyAsync(() -> Access.as(Cast.RONJA, press));
        var doris = CompletableFuture.supplyAsync(() -> Access.as(Cast.DORIS, press));

        assertThat(List.of(ronja.join().orElseThrow(), doris.join().orElseThrow()))
                .doesNotHaveDuplicates();
        assertThat(Access.as(Cast.RONJA, () -> answerQueue.takeFirst(Talk.FALUN)))
                .isEmpty();
    }

    @Test
    void whoeverShowsNoLifeDropsOutAndComesBackToTheSamePlace() {
        var first = talk.enters();
        later(Duration.ofSeconds(1), () -> talk.enters());
        var second = later(Duration.ofSeconds(2), () -> talk.enters());

        later(Duration.ofMinutes(4), () -> {
            assertThat(waiting(second)).as("the others are away").isZero();
            assertThat(waiting(first)).as("is back").isZero();
            assertThat(waiting(second)).isEqualTo(1);
            return talk.takes(Cast.RONJA);
        });
        assertThat(talk.seenBy(first).orElseThrow().state()).isEqualTo(State.TALKING);
    }

    @Test
    void aFormThatIsSentTwiceGivesOnePlaceAndOneMessage() {
        var form = UUID.randomUUID();
        var youth = talk.enters(form);
        assertThat(talk.enters(form)).isEqualTo(youth);
        assertThat(Access.as(new Visitor(), () -> door().queue().ahead())).isEqualTo(1);
        talk.takes(Cast.RONJA);

        var message = UUID.randomUUID();
        for (var times = 0; times < 2; times++) {
            assertThat(Access.as(youth, () -> talk.say().say(Optional.empty(), message, new MessageText("Hej"))))
                    .isTrue();
        }

        assertThat(talk.seenBy(youth).orElseThrow().lines()).hasSize(1);
    }

    @Test
    void nobodyEntersAQueueThatIsShut() {
        var mora = new ClinicId("mora");
        var sunday = Sweden.wall(clock.instant()).with(DayOfWeek.SUNDAY);
        var answer = WorldClock.at(
                sunday.toInstant(), () -> Access.as(new Visitor(), () -> enterQueue.enter(UUID.randomUUID(), mora)));

        assertThat(answer).isInstanceOf(Entering.Shut.class);
    }

    @Test
    void aTalkIsForTheTwoOfThem() throws SQLException {
        var youth = talk.enters();
        var other = talk.enters();
        var room = talk.takes(Cast.RONJA);
        assertThat(talk.writes(youth, "Jag vågar inte ringa")).isTrue();
        assertThat(talk.writes(Cast.RONJA, room, "Då skriver vi")).isTrue();

        assertThat(talk.seenBy(youth).orElseThrow().lines())
                .extracting(Line::body)
                .containsExactly("Jag vågar inte ringa", "Då skriver vi");
        assertThat(talk.seenBy(Cast.RONJA, room).orElseThrow().lines()).hasSize(2);
        assertThat(talk.seenBy(other).orElseThrow().lines()).isEmpty();
        for (OnDuty outsider : List.of(Cast.DORIS, Cast.PELLE, Cast.KIM)) {
            assertThat(talk.seenBy(outsider, room)).isEmpty();
            assertThat(talk.writes(outsider, room, "Hej")).isFalse();
            assertThat(Access.as(outsider, () -> talk.leaveRoom().leave(Optional.of(room))))
                    .isFalse();
        }
        assertThat(talk.seenBy(new LinkHolder("another"))).isEmpty();
        assertThat(dump("select sealed_body from video.message where room_id = ?", room))
                .hasSize(2)
                .noneMatch(body -> body.contains("våg"));
    }

    @Test
    void nothingIsLeftWhenEitherOfTheTwoGoes() throws SQLException {
        for (var byYouth : List.of(true, false)) {
            var youth = talk.enters();
            var room = talk.takes(Cast.RONJA);
            talk.writes(youth, "Hej");
            talk.comes(Cast.RONJA, room, SeatKind.RELATIVE);
            talk.decides(youth, true);

            assertThat(
                            Boolean.TRUE.equals(byYouth)
                                    ? Access.as(youth, () -> talk.leaveRoom().leave(Optional.empty()))
                                    : Access.as(
                                            Cast.RONJA, () -> talk.leaveRoom().leave(Optional.of(room))))
                    .isTrue();

            for (var table : List.of("seat", "welcome", "bell", "message", "signal")) {
                assertThat(dump("select room_id from video." + table + " where room_id = ?", room))
                        .as(table)
                        .isEmpty();
            }
            assertThat(dump("select id from video.room where id = ?", room)).isEmpty();
            assertThat(talk.seenBy(youth)).isEmpty();
            assertThat(talk.writes(Cast.RONJA, room, "Hej då")).isFalse();
        }
    }

    @Test
    void whatNobodyEndsEndsByItself() throws SQLException {
        var waits = talk.enters();
        var talks = later(Duration.ofSeconds(-1), () -> talk.enters());
        var room = talk.takes(Cast.RONJA);
        assertThat(talk.seenBy(talks).orElseThrow().state()).isEqualTo(State.TALKING);

        later(Duration.ofMinutes(11), () -> sweep());
        assertThat(talk.seenBy(waits)).as("could still have come back").isPresent();
        later(Duration.ofMinutes(19), () -> sweep());
        assertThat(talk.seenBy(waits)).isEmpty();
        assertThat(talk.seenBy(talks)).as("a talk has more patience").isPresent();
        later(settings.silent().plusMinutes(1), () -> sweep());
        assertThat(dump("select id from video.room where id = ?", room)).isEmpty();
    }

    @Test
    void whoSitsReadyIsCountedForTheirOwnClinicsUntilTheyGo() {
        later(Duration.ofDays(5), this::sweep);
        later(Duration.ofDays(3), () -> {
            assertThat(Access.as(new Visitor(), () -> door().queue().answering()))
                    .isZero();
            assertThat(Access.as(Cast.RONJA, answerQueue::sitDown))
                    .extracting(AnswerQueue.Queue::clinic)
                    .containsExactly(Talk.FALUN, new ClinicId("avesta"), new ClinicId("digitalt"));
            Access.as(Cast.DORIS, answerQueue::sitDown);
            assertThat(Access.as(Cast.KIM, answerQueue::sitDown))
                    .as("answers nowhere")
                    .isEmpty();
            return Access.as(new Visitor(), () -> door().queue().answering());
        });
        assertThat(later(
                        Duration.ofDays(3).plusSeconds(60),
                        () -> Access.as(new Visitor(), () -> door().queue().answering())))
                .isEqualTo(2);
        assertThat(later(
                        Duration.ofDays(3).plusSeconds(100),
                        () -> Access.as(new Visitor(), () -> door().queue().answering())))
                .isZero();
        assertThat(Access.as(Cast.PELLE, () -> answerQueue.takeFirst(Talk.FALUN)))
                .as("works in Mora")
                .isEmpty();
        later(Duration.ofDays(5), this::sweep);
    }

    private int sweep() {
        return Access.as(Cast.system(Cast.REGION), removal::remove);
    }

    private int waiting(LinkHolder youth) {
        return talk.seenBy(youth).orElseThrow().queue().ahead();
    }

    private DropIn.Door door() {
        return dropIn.doors().stream()
                .filter(door -> door.clinic().id().equals(Talk.FALUN))
                .findFirst()
                .orElseThrow();
    }

    private <T> T later(Duration time, Supplier<T> work) {
        return WorldClock.at(clock.instant().plus(time), work);
    }

    private static List<String> dump(String sql, RoomId room) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var query = superuser.prepareStatement(sql)) {
            query.setObject(1, room.value());
            var rows = query.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
