package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.Move;
import se.minimaria.message.Channel;
import se.minimaria.message.MessageLine;
import se.minimaria.message.MessageState;
import se.minimaria.message.ReadMessages;
import se.minimaria.message.Template;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ContactWay;
import se.minimaria.person.Phone;
import se.minimaria.person.ProtectIdentity;
import se.minimaria.person.Protection;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.InviteGuardian.Why;

/** What people are told about their visits, and when nothing goes. */
@MinimariaTest
class TellIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Phone PHONE = new Phone("+46701740605");

    @Autowired
    Bookings bookings;

    @Autowired
    GivePass give;

    @Autowired
    InviteGuardian invite;

    @Autowired
    Remind remind;

    @Autowired
    Tell tell;

    @Autowired
    Move move;

    @Autowired
    Cancel cancel;

    @Autowired
    ChooseContact contact;

    @Autowired
    ProtectIdentity protect;

    @Autowired
    ReadMessages messages;

    @Nested
    class Booked {

        @Test
        void whoeverChoseSmsIsToldOnceAndStopsWhenTheVisitIsGivenBack() {
            var visit = bookings.byRonja(reachedBySms(SafeTimes.ANY));
            awaitTold(visit, "time", "queued");

            assertThat(about(visit)).singleElement().satisfies(line -> {
                assertThat(line.template()).isEqualTo(Template.BOOKED);
                assertThat(line.state()).isEqualTo(MessageState.WAITING);
            });
            as(() -> tell.booked(visit));
            assertThat(about(visit)).hasSize(1);

            Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
            awaitTold(visit, "cancelled", "queued");
            assertThat(about(visit))
                    .extracting(MessageLine::template, MessageLine::state)
                    .containsExactly(
                            tuple(Template.BOOKED, MessageState.CANCELLED),
                            tuple(Template.CANCELLED, MessageState.WAITING));
        }

        @Test
        void aVisitThatMovesIsToldAnewAndTheOldTimeIsNot() {
            var visit = bookings.byRonja(reachedBySms(SafeTimes.ANY));
            awaitTold(visit, "time", "queued");
            var to = bookings.slot();
            Access.as(Cast.RONJA, () -> move.move(visit, to));

            Eventually.holds(PATIENCE, "told twice", () -> bookings.told(visit).size() == 2);
            assertThat(about(visit))
                    .extracting(MessageLine::template, MessageLine::state)
                    .containsExactly(
                            tuple(Template.BOOKED, MessageState.CANCELLED),
                            tuple(Template.MOVED, MessageState.WAITING));
        }

        @Test
        void nobodyIsToldWhoHasNotChosenIt() {
            var visit = bookings.byRonja(bookings.file());
            awaitTold(visit, "time", "not-asked");
            assertThat(about(visit)).isEmpty();
        }

        @Test
        void aProtectedPersonIsNotToldWithoutHavingAskedForItAndNeitherIsTheirGuardian() {
            var file = reachedBySms(SafeTimes.ANY);
            Access.as(Cast.RONJA, () -> protect.set(file, Protection.MARKED, "en prövning hos polisen"));
            var visit = bookings.byRonja(file);
            awaitTold(visit, "time", "protected");
            Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", PassIT.SMS, Locale.of("sv"), Why.WISH));
            Eventually.holds(PATIENCE, "both told", () -> bookings.told(visit).size() == 2);

            assertThat(bookings.told(visit))
                    .allSatisfy(line -> assertThat(line.answer()).isEqualTo("protected"));
            assertThat(about(visit)).isEmpty();
        }

        @Test
        void whatThePersonChoosesLaterHoldsFromThenOn() {
            var file = reachedBySms(SafeTimes.ANY);
            var visit = bookings.byRonja(file);
            awaitTold(visit, "time", "queued");
            choose(
                    file,
                    new ContactWay(
                            se.minimaria.person.Channel.NOTHING,
                            null,
                            null,
                            false,
                            false,
                            false,
                            false,
                            SafeTimes.ANY,
                            ""));
            Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
            awaitTold(visit, "cancelled", "wants-nothing");
        }

        @Test
        void nothingGoesOutsideTheHoursThatAreSafe() {
            // a day of the week that is neither today nor a day before the visit
            var slot = bookings.slot();
            var never = DayOfWeek.from(slot.starts().atZone(Sweden.ZONE)).plus(1);
            var visit = bookings.byRonja(reachedBySms(new SafeTimes(Set.of(never), 3, 4)));
            awaitTold(visit, "time", "no-safe-time");
            assertThat(about(visit)).isEmpty();
        }

        @Test
        void whoeverBookedWithoutANameIsToldWhereTheyWished() {
            var youth = bookings.youth();
            var visit = bookings.by(youth);
            Access.as(youth, () -> give.toHolder(visit, PassIT.SMS, Locale.ENGLISH));
            awaitTold(visit, "time", "queued");
            assertThat(about(visit))
                    .singleElement()
                    .satisfies(line -> assertThat(line.channel()).isEqualTo(Channel.SMS));
        }

        @Test
        void whoeverChangesWhereToBeToldIsNotToldInTheOldPlace() {
            var youth = bookings.youth();
            var visit = bookings.by(youth);
            Access.as(youth, () -> give.toHolder(visit, PassIT.SMS, Locale.ENGLISH));
            awaitTold(visit, "time", "queued");
            var before = bookings.passes(visit).getFirst();
            var mail = new Wish(Channel.MAIL, "elis@example.com", false);
            Access.as(youth, () -> give.toHolder(visit, mail, Locale.ENGLISH));

            Eventually.holds(
                    PATIENCE,
                    "the old message is stopped",
                    () -> Access.as(Cast.system(Cast.REGION), () -> messages.about(before.id())).stream()
                            .allMatch(line -> line.state() == MessageState.CANCELLED));
            awaitTold(visit, "time", "queued");
            assertThat(about(visit))
                    .singleElement()
                    .satisfies(line -> assertThat(line.channel()).isEqualTo(Channel.MAIL));
        }

        @Test
        void whoeverWantedNothingHasNoKeyAndIsToldNothing() {
            var visit = bookings.by(bookings.youth());
            as(() -> tell.booked(visit));
            assertThat(bookings.passes(visit)).isEmpty();
            assertThat(about(visit)).isEmpty();
        }

        @Test
        void nothingIsToldAboutWhatHasBeen() {
            var visit = bookings.byRonja(reachedBySms(SafeTimes.ANY));
            awaitTold(visit, "time", "queued");
            var after = bookings.visit(visit).ends();
            Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
            awaitTold(visit, "cancelled", "queued");

            var other = bookings.by(bookings.youth());
            WorldClock.at(after.plus(Duration.ofDays(20)), () -> {
                as(() -> tell.booked(other));
                return true;
            });
            assertThat(bookings.told(other)).isEmpty();
        }
    }

    @Nested
    class Reminders {

        @Test
        void comeADayAndTwoHoursBeforeOnceEachHoweverOftenTheJobRuns() throws Exception {
            var visit = takenLongAgo(reachedBySms(SafeTimes.ANY));
            var starts = bookings.visit(visit).starts();
            remindAt(starts.minus(Duration.ofHours(25)));
            assertThat(reminders(visit)).isEmpty();

            try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
                var runs = new ArrayList<Callable<Boolean>>();
                for (var run = 0; run < 4; run++) {
                    runs.add(() -> remindAt(starts.minus(Duration.ofHours(23))));
                }
                for (var done : nodes.invokeAll(runs)) {
                    done.get();
                }
            }
            assertThat(reminders(visit)).containsExactly("reminder-1440m");
            remindAt(starts.minus(Duration.ofHours(1)));
            assertThat(reminders(visit)).containsExactlyInAnyOrder("reminder-1440m", "reminder-120m");
        }

        @Test
        void doNotComeForATimeTakenLaterThanThat() {
            var visit = bookings.byRonja(reachedBySms(SafeTimes.ANY));
            awaitTold(visit, "time", "queued");
            var starts = bookings.visit(visit).starts();
            taken(visit, starts.minus(Duration.ofHours(5)));

            remindAt(starts.minus(Duration.ofHours(4)));
            assertThat(reminders(visit)).isEmpty();
            remindAt(starts.minus(Duration.ofMinutes(110)));
            assertThat(reminders(visit)).containsExactly("reminder-120m");
        }

        @Test
        void doNotComeForWhatWasGivenBack() {
            var visit = takenLongAgo(reachedBySms(SafeTimes.ANY));
            var starts = bookings.visit(visit).starts();
            Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));

            remindAt(starts.minus(Duration.ofHours(2)));
            assertThat(reminders(visit)).isEmpty();
        }

        private AttendanceId takenLongAgo(FileId file) {
            var visit = bookings.byRonja(file);
            awaitTold(visit, "time", "queued");
            taken(visit, bookings.visit(visit).starts().minus(Duration.ofDays(20)));
            return visit;
        }

        private List<String> reminders(AttendanceId visit) {
            return bookings.told(visit).stream()
                    .map(ToldLine::what)
                    .filter(what -> what.startsWith("reminder"))
                    .toList();
        }

        private boolean remindAt(Instant now) {
            return WorldClock.at(now, () -> {
                Access.run(Cast.system(Cast.REGION), () -> remind.remind(Cast.REGION));
                return true;
            });
        }

        private void taken(AttendanceId visit, Instant at) {
            bookings.takenAt(visit, at);
        }
    }

    private FileId reachedBySms(SafeTimes times) {
        var file = bookings.file();
        choose(
                file,
                new ContactWay(se.minimaria.person.Channel.SMS, PHONE, null, false, false, false, false, times, ""));
        return file;
    }

    private void choose(FileId file, ContactWay way) {
        assertThat(Access.as(Cast.RONJA, () -> contact.choose(file, way))).isTrue();
    }

    private List<MessageLine> about(AttendanceId visit) {
        return bookings.passes(visit).stream()
                .flatMap(pass -> Access.as(Cast.system(Cast.REGION), () -> messages.about(pass.id())).stream())
                .toList();
    }

    private static void as(Runnable work) {
        Access.run(Cast.system(Cast.REGION), work);
    }

    private void awaitTold(AttendanceId visit, String what, String answer) {
        var told = Eventually.see(
                PATIENCE,
                what + " is told",
                () -> bookings.told(visit).stream()
                        .filter(line -> line.what().equals(what))
                        .findFirst());
        assertThat(told.answer()).isEqualTo(answer);
    }
}
