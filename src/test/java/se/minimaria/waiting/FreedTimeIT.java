package se.minimaria.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.Move;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.person.ProtectIdentity;
import se.minimaria.person.Protection;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.waiting.FindCandidates.Candidates;

/** One task for each time that became free, and those who would take it. */
@MinimariaTest
class FreedTimeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Queue queue;

    @Autowired
    Bookings bookings;

    @Autowired
    OpenTimes times;

    @Autowired
    FindCandidates candidates;

    @Autowired
    Book book;

    @Autowired
    Cancel cancel;

    @Autowired
    Move moving;

    @Autowired
    ProtectIdentity protecting;

    @Test
    void aTimeThatIsGivenBackIsOneTaskHoweverOftenOneLooks() {
        var time = queue.freed();
        queue.follow();
        queue.follow();
        assertThat(of(time, Cast.RONJA)).hasSize(1);
        assertThat(of(time, Cast.PELLE)).as("everybody of the authority").hasSize(1);
        assertThat(of(time, Cast.KIM)).as("nobody of another").isEmpty();
        assertThat(Access.as(Cast.KIM, () -> times.one(time.id()))).isEmpty();
        assertThat(Access.as(Cast.KIM, () -> times.letGo(time.id()))).isFalse();
    }

    @Test
    void aVisitThatMovesLeavesATask() {
        var file = bookings.file();
        var visit = bookings.byRonja(file);
        var was = bookings.visit(visit);
        Access.as(Cast.RONJA, () -> moving.move(visit, bookings.slot()));
        Eventually.holds(
                PATIENCE,
                "the old time is a task",
                () -> queue.open(Cast.RONJA).stream()
                        .anyMatch(one -> one.slot().assignment().equals(was.assignment())
                                && one.slot().starts().equals(was.starts())));
    }

    @Test
    void isGoneWhenItIsBookedOtherwiseAndThereAgainWhenThatIsGivenBack() {
        var time = queue.freed();
        var booked = (Booked) Access.as(Cast.RONJA, () -> book.book(time.slot(), new Attendee.File(bookings.file())));
        assertThat(of(time, Cast.RONJA)).as("at once").isEmpty();
        queue.follow();

        Access.as(Cast.RONJA, () -> cancel.cancel(booked.appointment()));
        queue.follow();

        assertThat(queue.open(Cast.RONJA))
                .filteredOn(one -> one.slot().assignment().equals(time.slot().assignment()))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).as("another task").isNotEqualTo(time.id()));
    }

    @Test
    void isGoneWhenItBeginsAndWhenNobodyIsToFillIt() {
        var time = queue.freed();
        assertThat(WorldClock.at(time.slot().starts(), () -> of(time, Cast.RONJA)))
                .isEmpty();
        assertThat(Access.as(Cast.RONJA, () -> times.letGo(time.id()))).isTrue();
        assertThat(Access.as(Cast.RONJA, () -> times.letGo(time.id()))).isFalse();
        queue.follow();
        assertThat(of(time, Cast.RONJA)).as("it does not come back").isEmpty();
    }

    @Test
    void whileSomebodyChoosesItTheTaskSaysSo() {
        var time = queue.freed();
        var youth = bookings.youth();
        Access.as(youth, () -> book.hold(time.slot()));
        queue.follow();
        assertThat(of(time, Cast.RONJA))
                .singleElement()
                .satisfies(one -> assertThat(one.kept()).isTrue());
    }

    @Test
    void thoseWhoAcceptTheTimeAreAskedInOrderAndNobodyElse() {
        queue.empty();
        var time = queue.freed();
        var slot = time.slot();
        var day = Sweden.day(slot.starts());
        var usual = queue.waits(time);
        var later = queue.waits(time);
        var before = queue.waits(bookings.file(), Queue.around(slot), Precedence.SOON, "Mår sämre");
        var first = queue.waits(bookings.file(), Queue.around(slot), Precedence.FIRST, "Ska resa");
        for (var terms : List.of(
                new Terms(Set.of(new ClinicId("mora")), Set.of(), Set.of(), DayPart.ANY, null, null),
                new Terms(Set.of(), Set.of(Profession.PSYCHOLOGIST), Set.of(), DayPart.ANY, null, null),
                new Terms(Set.of(), Set.of(), Set.of(day.getDayOfWeek().plus(1)), DayPart.ANY, null, null),
                new Terms(Set.of(), Set.of(), Set.of(), DayPart.ANY, day.plusDays(1), null),
                anotherHour(time))) {
            queue.waits(bookings.file(), terms, Precedence.USUAL, "");
        }
        assertThat(wishes(candidates(time))).containsExactly(first.id(), before.id(), usual.id(), later.id());
        assertThat(Access.as(Cast.KIM, () -> candidates.of(time.id()).shown())).isEmpty();
    }

    @Test
    void whoeverHasAnEarlierTimeAlreadyIsNotAskedForALaterOne() {
        queue.empty();
        var file = bookings.file();
        bookings.byRonja(file);
        var other = bookings.file();
        var later = queue.laterVisit(other);
        Access.run(Cast.RONJA, () -> cancel.cancel(bookings.visit(later).appointment()));
        var time = Eventually.see(
                PATIENCE,
                "the later time is a task",
                () -> queue.open(Cast.RONJA).stream()
                        .filter(one ->
                                one.slot().starts().equals(bookings.visit(later).starts()))
                        .findFirst());
        queue.waits(file, Terms.ANY, Precedence.USUAL, "");
        assertThat(candidates(time).shown()).isEmpty();
    }

    @Test
    void tenAreShownAndTheRestCounted() {
        queue.empty();
        var time = queue.freed();
        for (var at = 0; at < 12; at++) {
            queue.waits(time);
        }
        var found = candidates(time);
        assertThat(found.shown()).hasSize(10);
        assertThat(found.more()).isEqualTo(2);
        assertThat(found.hidden()).isZero();
    }

    @Test
    void whoseFileDoesNotOpenIsCountedAndNotNamedAndSoAreProtectedPeople() {
        queue.empty();
        var time = queue.freed();
        var wish = queue.waits(time);
        var shielded = bookings.file();
        queue.waits(shielded, time);
        Access.as(Cast.RONJA, () -> protecting.set(shielded, Protection.MARKED, "Besked från Skatteverket i dag"));

        var own = candidates(time);
        assertThat(wishes(own)).containsExactly(wish.id());
        assertThat(own.hidden()).as("the protected one").isOne();
        assertThat(Access.as(Cast.RONJA, () -> candidates.waiting(100)))
                .noneMatch(one -> one.wish().file().filter(shielded::equals).isPresent());

        var colleague = Access.as(Cast.PELLE, () -> candidates.of(time.id()));
        assertThat(colleague.shown()).isEmpty();
        assertThat(colleague.hidden()).isEqualTo(2);
    }

    private Candidates candidates(FreedTime time) {
        return Access.as(Cast.RONJA, () -> candidates.of(time.id()));
    }

    private static List<WishId> wishes(Candidates found) {
        return found.shown().stream().map(one -> one.wish().id()).toList();
    }

    /** A part of the day in which the time does not lie; late in the day, when it lies in all, another place. */
    private static Terms anotherHour(FreedTime time) {
        var hour = Sweden.wall(time.slot().starts()).getHour();
        var part = hour < 15 ? DayPart.AFTER_SCHOOL : DayPart.EVENING;
        var places = hour < 17 ? Set.<ClinicId>of() : Set.of(new ClinicId("mora"));
        return new Terms(places, Set.of(), Set.of(), part, null, null);
    }

    private List<FreedTime> of(FreedTime time, OnDuty who) {
        return queue.open(who).stream()
                .filter(one -> one.slot().assignment().equals(time.slot().assignment())
                        && one.slot().starts().equals(time.slot().starts()))
                .toList();
    }
}
