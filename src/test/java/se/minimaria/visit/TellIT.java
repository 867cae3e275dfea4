package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.Move;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.message.Channel;
import se.minimaria.message.MessageLine;
import se.minimaria.message.MessageState;
import se.minimaria.message.ReadMessages;
import se.minimaria.message.Template;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ContactWay;
import se.minimaria.person.EmailAddress;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.InviteGuardian.Why;

/** What people are told about their visits, and when nothing goes. */
@MinimariaTest
class TellIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Bookings bookings;

    @Autowired
    GivePass give;

    @Autowired
    InviteGuardian invite;

    @Autowired
    Tell tell;

    @Autowired
    Move move;

    @Autowired
    Cancel cancel;

    @Autowired
    ChooseContact contact;

    @Autowired
    ReadMessages messages;

    @Autowired
    RecordOutcome outcomes;

    @Test
    void whoeverChoseSmsIsToldOnceAndStopsWhenTheVisitIsGivenBack() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");

        assertThat(about(visit)).singleElement().satisfies(line -> {
            assertThat(line.template()).isEqualTo(Template.BOOKED);
            assertThat(line.state()).isEqualTo(MessageState.WAITING);
        });
        as(() -> tell.booked(visit));
        assertThat(about(visit)).hasSize(1);

        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
        bookings.awaitTold(visit, "cancelled", "queued");
        assertThat(about(visit))
                .extracting(MessageLine::template, MessageLine::state)
                .containsExactly(
                        tuple(Template.BOOKED, MessageState.CANCELLED),
                        tuple(Template.CANCELLED, MessageState.WAITING));
    }

    @Test
    void aVisitThatMovesIsToldAnewAndTheOldTimeIsNot() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");
        var to = bookings.slot();
        Access.as(Cast.RONJA, () -> move.move(visit, to));

        Eventually.holds(PATIENCE, "told twice", () -> bookings.told(visit).size() == 2);
        assertThat(about(visit))
                .extracting(MessageLine::template, MessageLine::state)
                .containsExactly(
                        tuple(Template.BOOKED, MessageState.CANCELLED), tuple(Template.MOVED, MessageState.WAITING));
    }

    @Test
    void whatThePersonChoosesLaterHoldsFromThenOn() {
        var file = bookings.reachedBySms(SafeTimes.ANY);
        var visit = bookings.byRonja(file);
        bookings.awaitTold(visit, "time", "queued");
        choose(file, way(se.minimaria.person.Channel.NOTHING));
        Eventually.holds(
                PATIENCE, "what waits is stopped", () -> states(visit).equals(List.of(MessageState.CANCELLED)));
        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
        bookings.awaitTold(visit, "cancelled", "wants-nothing");
    }

    @Test
    void whatWaitsFollowsANewChoice() {
        var file = bookings.reachedBySms(SafeTimes.ANY);
        var visit = bookings.byRonja(file);
        bookings.awaitTold(visit, "time", "queued");

        choose(file, way(se.minimaria.person.Channel.EMAIL));

        Eventually.holds(PATIENCE, "told anew", () -> about(visit).size() == 2);
        assertThat(about(visit))
                .extracting(MessageLine::channel, MessageLine::state)
                .containsExactly(tuple(Channel.SMS, MessageState.CANCELLED), tuple(Channel.MAIL, MessageState.WAITING));
    }

    @Test
    void whoeverChoosesAWayAfterwardsIsToldThen() {
        var file = bookings.file();
        var visit = bookings.byRonja(file);
        bookings.awaitTold(visit, "time", "not-asked");

        choose(file, way(se.minimaria.person.Channel.EMAIL));

        Eventually.holds(PATIENCE, "told", () -> states(visit).equals(List.of(MessageState.WAITING)));
    }

    @Test
    void whoeverBookedWithoutANameIsToldWhereTheyWished() {
        var youth = bookings.youth();
        var visit = bookings.by(youth);
        Access.as(youth, () -> give.toHolder(visit, PassIT.SMS, Locale.ENGLISH));
        bookings.awaitTold(visit, "time", "queued");
        assertThat(about(visit))
                .singleElement()
                .satisfies(line -> assertThat(line.channel()).isEqualTo(Channel.SMS));
    }

    @Test
    void whoeverChangesWhereToBeToldIsNotToldInTheOldPlace() {
        var youth = bookings.youth();
        var visit = bookings.by(youth);
        Access.as(youth, () -> give.toHolder(visit, PassIT.SMS, Locale.ENGLISH));
        bookings.awaitTold(visit, "time", "queued");
        var before = bookings.passes(visit).getFirst();
        var mail = new Wish(Channel.MAIL, "elis@example.com", false);
        Access.as(youth, () -> give.toHolder(visit, mail, Locale.ENGLISH));

        Eventually.holds(
                PATIENCE,
                "the old message is stopped",
                () -> Access.as(Cast.system(Cast.REGION), () -> messages.about(before.id())).stream()
                        .allMatch(line -> line.state() == MessageState.CANCELLED));
        bookings.awaitTold(visit, "time", "queued");
        assertThat(about(visit))
                .singleElement()
                .satisfies(line -> assertThat(line.channel()).isEqualTo(Channel.MAIL));
    }

    @Test
    void whoeverMissedIsToldTheWayBackUnlessItIsSaidOtherwise() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");
        Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", PassIT.SMS, Locale.of("sv"), Why.WISH));
        Eventually.holds(PATIENCE, "both told", () -> bookings.told(visit).size() == 2);
        var ends = bookings.visit(visit).ends();

        outcome(visit, Outcome.MISSED, ends);
        bookings.awaitTold(visit, "missed", "queued");
        assertThat(bookings.told(visit))
                .filteredOn(line -> line.what().equals("missed"))
                .hasSize(1);
        assertThat(about(visit).stream().filter(line -> line.template() == Template.MISSED))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(MessageState.WAITING));

        outcome(visit, Outcome.CAME, ends);
        Eventually.holds(
                PATIENCE,
                "it is stopped",
                () -> about(visit).stream()
                        .filter(line -> line.template() == Template.MISSED)
                        .allMatch(line -> line.state() == MessageState.CANCELLED));
    }

    @Test
    void whatWeCancelIsToldWhicheverEventComesFirst() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");
        Access.as(Cast.RONJA, () -> outcomes.record(visit, Outcome.CANCELLED_BY_US));
        bookings.awaitTold(visit, "cancelled", "queued");

        as(() -> tell.settled(visit));

        assertThat(about(visit).stream().filter(line -> line.template() == Template.CANCELLED))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(MessageState.WAITING));
    }

    private void outcome(AttendanceId visit, Outcome outcome, Instant at) {
        WorldClock.at(at, () -> Access.as(Cast.RONJA, () -> outcomes.record(visit, outcome)));
    }

    @Test
    void nothingIsToldAboutWhatHasBeen() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");
        var after = bookings.visit(visit).ends();
        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
        bookings.awaitTold(visit, "cancelled", "queued");

        var other = bookings.by(bookings.youth());
        WorldClock.at(after.plus(Duration.ofDays(20)), () -> {
            as(() -> tell.booked(other));
            return true;
        });
        assertThat(bookings.told(other)).isEmpty();
    }

    private void choose(FileId file, ContactWay way) {
        assertThat(Access.as(Cast.RONJA, () -> contact.choose(file, way))).isTrue();
    }

    private static ContactWay way(se.minimaria.person.Channel channel) {
        var address = new EmailAddress("elis@example.com");
        return new ContactWay(channel, null, address, false, false, false, false, SafeTimes.ANY, "");
    }

    private List<MessageState> states(AttendanceId visit) {
        return about(visit).stream().map(MessageLine::state).toList();
    }

    private List<MessageLine> about(AttendanceId visit) {
        return bookings.passes(visit).stream()
                .flatMap(pass -> Access.as(Cast.system(Cast.REGION), () -> messages.about(pass.id())).stream())
                .toList();
    }

    private static void as(Runnable work) {
        Access.run(Cast.system(Cast.REGION), work);
    }
}
