package se.minimaria.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.Taken;
import se.minimaria.booking.VisitsOf;
import se.minimaria.person.CareTeam;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.waiting.Offer.State;
import se.minimaria.waiting.OfferResult.Asked;
import se.minimaria.waiting.OfferResult.Refused;
import se.minimaria.waiting.WaitingWish.Ending;

/** One is asked at a time; the time is set aside meanwhile, and the first answer counts. */
@MinimariaTest
class AskAboutTimeIT {

    @Autowired
    Queue queue;

    @Autowired
    Bookings bookings;

    @Autowired
    AskAboutTime ask;

    @Autowired
    GiveAnswer answer;

    @Autowired
    AnswerOffer answers;

    @Autowired
    HeldWish held;

    @Autowired
    EndOffer ending;

    @Autowired
    Book book;

    @Autowired
    VisitsOf visits;

    @Autowired
    CareTeam team;

    @Test
    void aYesBooksTheTimeAndEndsTheWaitAndTheTask() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);

        assertThat(Access.as(Cast.RONJA, () -> answer.yes(asked.offer()))).isEqualTo(Answer.BOOKED);

        var file = wish.file().orElseThrow();
        assertThat(Access.as(Cast.RONJA, () -> visits.of(file))).singleElement().satisfies(visit -> {
            assertThat(visit.starts()).isEqualTo(time.slot().starts());
            assertThat(visit.assignment()).isEqualTo(time.slot().assignment());
            assertThat(bookings.passes(visit.attendance()))
                    .singleElement()
                    .satisfies(pass ->
                            assertThat(pass.code().pin()).isEqualTo(wish.code().pin()));
        });
        assertThat(queue.now(wish.id()).ending()).contains(Ending.BOOKED);
        assertThat(ids(queue.open(Cast.RONJA))).doesNotContain(time.id());
        assertThat(Access.as(Cast.RONJA, () -> team.of(file)))
                .as("whoever is met takes part")
                .contains(time.slot().assignment());
    }

    @Test
    void aYesMovesTheLaterTimeThatTheyKept() {
        var time = queue.freed();
        var file = bookings.file();
        var later = queue.laterVisit(file);
        var wish = queue.waits(file, time);
        assertThat(wish.visit()).contains(later);
        var asked = byPhone(time, wish);

        assertThat(Access.as(Cast.RONJA, () -> answer.yes(asked.offer()))).isEqualTo(Answer.BOOKED);

        assertThat(Access.as(Cast.RONJA, () -> visits.of(file))).singleElement().satisfies(visit -> {
            assertThat(visit.attendance()).as("the same visit").isEqualTo(later);
            assertThat(visit.starts()).isEqualTo(time.slot().starts());
        });
    }

    @Test
    void theTimeIsSetAsideForNobodyElse() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);
        var other = bookings.file();

        assertThat(Access.as(Cast.RONJA, () -> book.book(time.slot(), new Attendee.File(other))))
                .as("not for whoever asked either")
                .isInstanceOf(Taken.class);
        var youth = bookings.youth();
        assertThat(Access.as(youth, () -> book.book(time.slot(), new Attendee.Holder(youth.codeHash(), null))))
                .isInstanceOf(Taken.class);
        assertThat(Access.as(
                        Cast.RONJA,
                        () -> ask.byPhone(time.id(), queue.waits(time).id())))
                .isEqualTo(new Refused("waiting.work.refused.taken"));
        queue.follow();
        assertThat(Access.as(Cast.RONJA, () -> answer.yes(asked.offer()))).isEqualTo(Answer.BOOKED);
    }

    @Test
    void ofManyAtWorkWhoAskAtOnceOneAsks() throws Exception {
        var time = queue.freed();
        var wishes = IntStream.range(0, 6).mapToObj(at -> queue.waits(time)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = wishes.stream()
                    .map(wish -> threads.submit(() -> Access.as(Cast.RONJA, () -> ask.byPhone(time.id(), wish.id()))))
                    .toList();
            var got = 0;
            for (var one : asked) {
                got += one.get() instanceof Asked ? 1 : 0;
            }
            assertThat(got).isOne();
        }
    }

    @Test
    void aSecondYesChangesNothingAndTwoAtOnceBookOnce() throws Exception {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var said = IntStream.range(0, 6)
                    .mapToObj(at ->
                            threads.submit(() -> Access.as(queue.holder(wish), () -> answer.yes(asked.offer()))))
                    .toList();
            for (var one : said) {
                assertThat(one.get()).isEqualTo(Answer.BOOKED);
            }
        }
        assertThat(Access.as(queue.holder(wish), () -> answer.yes(asked.offer())))
                .isEqualTo(Answer.BOOKED);
        assertThat(Access.as(queue.holder(wish), () -> answer.no(asked.offer())))
                .isEqualTo(Answer.BOOKED);
        assertThat(Access.as(Cast.RONJA, () -> visits.of(wish.file().orElseThrow())))
                .hasSize(1);
    }

    @Test
    void aNoGivesTheTimeBackAndIsNotAskedAgain() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);

        assertThat(Access.as(queue.holder(wish), () -> answer.no(asked.offer())))
                .isEqualTo(Answer.DECLINED);
        assertThat(Access.as(queue.holder(wish), () -> answer.yes(asked.offer())))
                .isEqualTo(Answer.DECLINED);

        assertThat(queue.open(Cast.RONJA))
                .filteredOn(one -> one.id().equals(time.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.kept()).isFalse());
        assertThat(queue.now(wish.id()).ending()).as("they wait on").isEmpty();
        assertThat(Access.as(Cast.RONJA, () -> ask.byPhone(time.id(), wish.id())))
                .isEqualTo(new Refused("waiting.work.refused.waits-no-more"));
        assertThat(byPhone(time, queue.waits(time))).as("the next one").isNotNull();
    }

    @Test
    void afterTheEndAYesIsTooLateAndTheTimeIsFree() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);
        var after = asked.expires().plusSeconds(1);

        assertThat(WorldClock.at(after, () -> Access.as(queue.holder(wish), () -> answer.yes(asked.offer()))))
                .isEqualTo(Answer.TOO_LATE);
        WorldClock.at(
                after,
                () -> Access.as(Cast.system(Cast.REGION), () -> {
                    ending.expire(Cast.REGION);
                    return true;
                }));

        assertThat(Access.as(queue.holder(wish), () -> answer.yes(asked.offer())))
                .isEqualTo(Answer.TOO_LATE);
        assertThat(Access.as(Cast.RONJA, () -> book.book(time.slot(), new Attendee.File(bookings.file()))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void whatWasTakenBackCannotBeTaken() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);
        assertThat(Access.as(Cast.RONJA, () -> answer.takeBack(asked.offer()))).isEqualTo(Answer.TOO_LATE);
        assertThat(Access.as(queue.holder(wish), () -> answer.yes(asked.offer())))
                .isEqualTo(Answer.TOO_LATE);
        assertThat(byPhone(time, queue.waits(time))).isNotNull();
    }

    @Test
    void whoeverStopsWaitingIsNotAskedAnyMore() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);

        assertThat(Access.as(queue.holder(wish), held::end)).isTrue();

        assertThat(Access.as(queue.holder(wish), () -> answer.yes(asked.offer())))
                .isEqualTo(Answer.DECLINED);
        Eventually.holds(
                Duration.ofSeconds(20),
                "the time is free again",
                () -> queue.open(Cast.RONJA).stream().anyMatch(one -> one.id().equals(time.id()) && !one.kept()));
        assertThat(queue.now(wish.id()).ending()).contains(Ending.NO_LONGER);
    }

    @Test
    void aYesWhoseSecondHalfWasLostIsBookedAllTheSame() {
        var time = queue.freed();
        var wish = queue.waits(time);
        var asked = byPhone(time, wish);
        // the process ends between the two halves: only the answer is written, and its event
        Access.run(queue.holder(wish), () -> answers.answer(asked.offer(), State.ACCEPTED));

        Eventually.holds(
                Duration.ofSeconds(20),
                "the job that follows the answer has booked it",
                () -> queue.now(wish.id()).ending().equals(Optional.of(Ending.BOOKED)));
        assertThat(Access.as(Cast.RONJA, () -> visits.of(wish.file().orElseThrow())))
                .hasSize(1);
    }

    @Test
    void isAskedByThoseWhoseFileItIsAndBelongsToNobodyElse() {
        var time = queue.freed();
        var wish = queue.waits(time);
        for (var other : List.of(Cast.PELLE, Cast.KIM)) {
            assertThat(Access.as(other, () -> ask.byPhone(time.id(), wish.id())))
                    .isInstanceOf(Refused.class);
        }
        var asked = byPhone(time, wish);
        var another = queue.waits(time);
        assertThat(Access.as(queue.holder(another), () -> answer.yes(asked.offer())))
                .isEqualTo(Answer.NOT_THERE);
        assertThat(Access.as(Cast.KIM, () -> answer.yes(asked.offer()))).isEqualTo(Answer.NOT_THERE);
        assertThat(Access.as(bookings.youth(), () -> answer.yes(asked.offer()))).isEqualTo(Answer.NOT_THERE);
    }

    private Asked byPhone(FreedTime time, WaitingWish wish) {
        return (Asked) Access.as(Cast.RONJA, () -> ask.byPhone(time.id(), wish.id()));
    }

    private static List<FreedId> ids(List<FreedTime> times) {
        return times.stream().map(FreedTime::id).toList();
    }
}
