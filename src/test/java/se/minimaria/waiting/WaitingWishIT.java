package se.minimaria.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.Move;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.message.Channel;
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
import se.minimaria.visit.Wish;
import se.minimaria.waiting.WaitingWish.Ending;
import se.minimaria.waiting.WishResult.Refused;
import se.minimaria.waiting.WishResult.Waits;

/** One open wish per person: how it begins, what it keeps, and how it ends. */
@MinimariaTest
class WaitingWishIT {

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
    WaitForMyself myself;

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

    @Nested
    class Beginning {

        @Test
        void onceForEachPerson() {
            var first = begin(file);
            assertThat(first.visit()).as("nothing to keep").isEmpty();
            assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.USUAL, "")))
                    .isEqualTo(new Refused("waiting.refused.waits-already"));
            assertThat(Access.as(Cast.RONJA, () -> waiting.end(file))).isTrue();
            assertThat(Access.as(Cast.RONJA, () -> waiting.end(file))).isFalse();
            assertThat(begin(file).id()).isNotEqualTo(first.id());
        }

        @Test
        void nobodyGoesBeforeOthersWithoutAReason() {
            for (var precedence : List.of(Precedence.FIRST, Precedence.SOON)) {
                assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, precedence, "  ")))
                        .isEqualTo(new Refused("waiting.work.refused.reason"));
            }
            assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.USUAL, "x".repeat(301))))
                    .isInstanceOf(Refused.class);
            assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.FIRST, "Mår sämre")))
                    .isInstanceOf(Waits.class);
        }

        @Test
        void onlyForThoseWhoseFileOpensAndIsSeenByNobodyElse() {
            var wish = begin(file);
            for (var other : List.of(Cast.PELLE, Cast.KIM)) {
                assertThat(Access.as(other, () -> waiting.begin(bookings.file(), Terms.ANY, Precedence.USUAL, "")))
                        .isInstanceOf(Refused.class);
                assertThat(Access.as(other, () -> waiting.of(file))).isEmpty();
                assertThat(Access.as(other, () -> waiting.end(file))).isFalse();
                assertThat(touched(
                                other,
                                "update waiting.wish set ended_at = now(), ending = 'booked' where id = '" + wish.id()
                                        + "'"))
                        .isZero();
            }
        }

        @Test
        void standsInTheLogOfTheFile() {
            var wish = begin(file);
            Access.as(Cast.RONJA, () -> waiting.end(file));
            List<String> actions = Access.as(
                    Cast.RONJA,
                    () -> cast.inTransaction(
                            database -> database.sql("select action from access.log where object_id = :wish")
                                    .param("wish", wish.id().value())
                                    .query(String.class)
                                    .list()));
            assertThat(actions).containsExactlyInAnyOrder("put-on-list", "taken-off-list");
        }

        @Test
        void withoutANameOnceForTheWords() {
            var youth = bookings.youth();
            var asked = new Wish(Channel.SMS, "+46701740605", false);
            var waits =
                    Access.as(youth, () -> myself.anyTime(new ClinicId("falun"), Terms.ANY, asked, Locale.of("sv")));
            assertThat(waits).isInstanceOf(Waits.class);
            assertThat(((Waits) waits).wish().principal()).isEqualTo(Cast.REGION);
            assertThat(Access.as(youth, () -> myself.anyTime(new ClinicId("falun"), Terms.ANY, asked, Locale.of("sv"))))
                    .isEqualTo(new Refused("waiting.refused.waits-already"));
        }

        @Test
        void nothingOfALinkOrANumberLiesOpenAndALinkChangesNothingElse() {
            var youth = bookings.youth();
            var asked = new Wish(Channel.SMS, "+46701740605", false);
            var wish = ((Waits) Access.as(
                            youth, () -> myself.anyTime(new ClinicId("falun"), Terms.ANY, asked, Locale.of("sv"))))
                    .wish();
            var row = Access.as(
                    Cast.system(Cast.REGION),
                    () -> cast.inTransaction(
                            database -> database.sql("select w::text from waiting.wish w where id = :id")
                                    .param("id", wish.id().value())
                                    .query(String.class)
                                    .single()));
            assertThat(row)
                    .doesNotContain(
                            wish.code().link(), "701740605", "," + wish.code().pin() + ",");
            var holder = queue.holder(wish);
            assertThat(touched(
                            holder,
                            "update waiting.wish set file_id = '" + file + "', ended_at = now(), ending = 'no-longer'"))
                    .as("no file of another's")
                    .isZero();
            assertThat(touched(holder, "update waiting.wish set ended_at = now(), ending = 'booked'"))
                    .isZero();
        }
    }

    @Nested
    class Ends {

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

    private int touched(AccessContext who, String sql) {
        try {
            return Access.as(
                    who, () -> cast.inTransaction(database -> database.sql(sql).update()));
        } catch (DataAccessException refused) {
            return 0;
        }
    }
}
