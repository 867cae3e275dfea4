package se.minimaria.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.Move;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.MergeResult.Done;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.waiting.WaitingWish.Ending;
import se.minimaria.waiting.WishResult.Refused;
import se.minimaria.waiting.WishResult.Waits;

/** How a wish ends: by what its person gets, gives back or wishes no longer, by time, and never twice. */
@MinimariaTest
class WishEndsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Terms FAR = new Terms(
            Set.of(new ClinicId("alvdalen")), Set.of(Profession.MIDWIFE), Set.of(), DayPart.EVENING, null, null);

    @Autowired
    Queue queue;

    @Autowired
    Bookings bookings;

    @Autowired
    WaitForPerson waiting;

    @Autowired
    FollowWishes following;

    @Autowired
    Book book;

    @Autowired
    Cancel cancel;

    @Autowired
    Move moving;

    @Autowired
    RecordOutcome outcomes;

    @Autowired
    MergeFiles merges;

    @Autowired
    Cast cast;

    private FileId file = FileId.next();

    @BeforeEach
    void somebody() {
        file = bookings.file();
    }

    @Test
    void whenTheyGetATimeThatTheyAccept() {
        var slot = bookings.slot();
        var other = bookings.file();
        var wish = queue.waits(file, Queue.around(slot), Precedence.USUAL, "");
        var evening = queue.waits(
                other,
                new Terms(Set.of(new ClinicId("mora")), Set.of(), Set.of(), DayPart.ANY, null, null),
                Precedence.USUAL,
                "");

        Access.as(Cast.RONJA, () -> book.book(slot, new Attendee.File(file)));
        bookings.byRonja(other);

        ended(wish, Ending.BOOKED);
        assertThat(queue.now(evening.id()).ending())
                .as("another time than theirs")
                .isEmpty();
    }

    @Test
    void whenTheirVisitMovesToAnEarlierTime() {
        var early = bookings.slot();
        var visit = queue.laterVisit(file);
        var wish = begin(file);
        assertThat(wish.visit()).contains(visit);

        Access.as(Cast.RONJA, () -> moving.move(visit, early));

        ended(wish, Ending.BOOKED);
    }

    @Test
    void whenTheyGiveTheirTimeBackButNotWhenWeDo() {
        var mine = queue.laterVisit(file);
        var wish = begin(file);
        var other = bookings.file();
        var ours = queue.laterVisit(other);
        var waitsOn = begin(other);

        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(mine).appointment()));
        Access.as(Cast.RONJA, () -> outcomes.record(ours, Outcome.CANCELLED_BY_US));

        ended(wish, Ending.NO_LONGER);
        Eventually.holds(
                PATIENCE,
                "they keep no time any more",
                () -> queue.now(waitsOn.id()).visit().isEmpty());
        assertThat(queue.now(waitsOn.id()).ending()).isEmpty();
    }

    @Test
    void whenTheLastDayHasPassedAndIsGoneMonthsLater() {
        var today = Sweden.day(Instant.now());
        var terms = new Terms(Set.of(), Set.of(), Set.of(), DayPart.ANY, null, today);
        var wish = queue.waits(file, terms, Precedence.USUAL, "");
        tidy(Instant.now());
        assertThat(queue.now(wish.id()).ending()).as("the day is not over").isEmpty();

        tidy(Instant.now().plus(Duration.ofDays(1)));
        assertThat(queue.now(wish.id()).ending()).contains(Ending.TOO_LATE);

        tidy(Instant.now().plus(Duration.ofDays(100)));
        assertThat(rows(wish)).isZero();
    }

    @Test
    void goesOnInTheFileThatIsCarriedOnAndOnceIfBothWait() {
        var into = bookings.file();
        var wish = begin(file);
        merge(file, into);
        assertThat(queue.now(wish.id()).file()).contains(into);
        assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.USUAL, "")))
                .as("nobody waits in a closed volume")
                .isInstanceOf(Refused.class);

        var third = bookings.file();
        var twice = begin(third);
        merge(third, into);
        assertThat(queue.now(twice.id()).ending()).contains(Ending.NO_LONGER);
        assertThat(Access.as(Cast.RONJA, () -> waiting.of(into)).map(WaitingWish::id))
                .contains(wish.id());
    }

    private void merge(FileId closed, FileId into) {
        assertThat(Access.as(Cast.RONJA, () -> merges.merge(closed, into, "Visade legitimation i dag", false)))
                .isInstanceOf(Done.class);
    }

    private void ended(WaitingWish wish, Ending how) {
        Eventually.holds(
                PATIENCE,
                "the wait has ended",
                () -> queue.now(wish.id()).ending().isPresent());
        assertThat(queue.now(wish.id()).ending()).isEqualTo(Optional.of(how));
    }

    /** On terms that no other test's times fit. */
    private WaitingWish begin(FileId whose) {
        return ((Waits) Access.as(Cast.RONJA, () -> waiting.begin(whose, FAR, Precedence.USUAL, ""))).wish();
    }

    private void tidy(Instant when) {
        WorldClock.at(
                when,
                () -> Access.as(Cast.system(Cast.REGION), () -> {
                    following.tidy(Cast.REGION);
                    return true;
                }));
    }

    private int rows(WaitingWish wish) {
        return Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql("select count(*) from waiting.wish where id = :id")
                        .param("id", wish.id().value())
                        .query(Integer.class)
                        .single()));
    }
}
