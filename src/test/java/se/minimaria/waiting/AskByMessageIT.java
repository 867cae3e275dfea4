package se.minimaria.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Cancel;
import se.minimaria.message.MessageLine;
import se.minimaria.message.MessageState;
import se.minimaria.message.ReadMessages;
import se.minimaria.person.ProtectIdentity;
import se.minimaria.person.Protection;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.waiting.OfferResult.Asked;
import se.minimaria.waiting.OfferResult.Refused;

/** Who is asked by a message, when it goes, and how long there is to answer. */
@MinimariaTest
class AskByMessageIT {

    @Autowired
    Queue queue;

    @Autowired
    Bookings bookings;

    @Autowired
    AskAboutTime ask;

    @Autowired
    GiveAnswer answer;

    @Autowired
    FindCandidates candidates;

    @Autowired
    Cancel cancel;

    @Autowired
    ProtectIdentity protecting;

    @Autowired
    ReadMessages messages;

    @Test
    void byDayItGoesAtOnceAndThereAreTwoHours() {
        var time = daysAhead();
        var noon = tomorrow("12:00");

        var asked = asks(time, bookings.reachedBySms(SafeTimes.ANY), noon);

        assertThat(asked.sends()).contains(noon);
        assertThat(asked.expires()).isEqualTo(tomorrow("14:00"));
        assertThat(about(asked))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(MessageState.WAITING));
    }

    @Test
    void atNightItWaitsForTheMorningAndTheHoursCountFromThere() {
        var asked = asks(daysAhead(), bookings.reachedBySms(SafeTimes.ANY), tomorrow("23:00"));

        assertThat(asked.sends()).contains(tomorrow("08:00").plus(Duration.ofDays(1)));
        assertThat(asked.expires()).isEqualTo(tomorrow("10:00").plus(Duration.ofDays(1)));
    }

    @Test
    void nobodysTimeToAnswerPassesInTheNight() {
        var asked = asks(daysAhead(), bookings.reachedBySms(SafeTimes.ANY), tomorrow("20:30"));

        assertThat(asked.sends()).contains(tomorrow("20:30"));
        assertThat(asked.expires())
                .as("half an hour in the evening and the rest in the morning")
                .isEqualTo(tomorrow("09:30").plus(Duration.ofDays(1)));
    }

    @Test
    void itGoesInTheHoursThatAreSafeOnly() {
        var safe = bookings.reachedBySms(new SafeTimes(Set.of(), 16, 18));
        assertThat(asks(daysAhead(), safe, tomorrow("12:00")).sends()).contains(tomorrow("16:00"));
    }

    @Test
    void nobodyIsAskedWhoCannotAnswerBeforeTheTimeIsTooNear() {
        var time = daysAhead();
        var wish = queue.waits(bookings.reachedBySms(SafeTimes.ANY), time);
        var near = time.slot().starts().minus(Duration.ofMinutes(70));
        assertThat(WorldClock.at(near, () -> Access.as(Cast.RONJA, () -> ask.byMessage(time.id(), wish.id()))))
                .isEqualTo(new Refused("waiting.work.refused.too-near"));
        assertThat(WorldClock.at(near, () -> Access.as(Cast.RONJA, () -> ask.byPhone(time.id(), wish.id()))))
                .isEqualTo(new Refused("waiting.work.refused.too-near"));
    }

    @Test
    void whoeverHasNotChosenMessagesOrIsProtectedIsNotSentAny() {
        var time = daysAhead();
        var unasked = queue.waits(time);
        var shielded = bookings.reachedBySms(SafeTimes.ANY);
        var marked = queue.waits(shielded, time);
        Access.as(Cast.RONJA, () -> protecting.set(shielded, Protection.MARKED, "Besked från Skatteverket i dag"));

        for (var wish : List.of(unasked, marked)) {
            assertThat(Access.as(Cast.RONJA, () -> ask.byMessage(time.id(), wish.id())))
                    .isEqualTo(new Refused("waiting.work.refused.no-message"));
        }
        assertThat(queue.open(Cast.RONJA))
                .filteredOn(one -> one.id().equals(time.id()))
                .as("nothing is set aside for nobody")
                .allSatisfy(one -> assertThat(one.kept()).isFalse());
    }

    @Test
    void aQuestionThatIsTakenBackBeforeItWentDoesNotGo() {
        var asked = asks(daysAhead(), bookings.reachedBySms(SafeTimes.ANY), tomorrow("23:00"));
        Access.as(Cast.RONJA, () -> answer.takeBack(asked.offer()));
        assertThat(about(asked))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(MessageState.CANCELLED));
    }

    @Test
    void whoeverIsProtectedInTheNightIsNotSentWhatWaitsForTheMorning() {
        var person = bookings.reachedBySms(SafeTimes.ANY);
        var time = daysAhead();
        var asked = asks(time, person, tomorrow("23:00"));

        Access.as(Cast.RONJA, () -> protecting.set(person, Protection.MARKED, "Besked från Skatteverket i dag"));

        Eventually.holds(
                Duration.ofSeconds(20),
                "the question is taken back",
                () -> about(asked).stream().allMatch(line -> line.state() == MessageState.CANCELLED));
        Eventually.holds(
                Duration.ofSeconds(20),
                "somebody else may be asked",
                () -> queue.open(Cast.RONJA).stream()
                        .filter(one -> one.id().equals(time.id()))
                        .noneMatch(FreedTime::kept));
    }

    private Asked asks(FreedTime time, FileId file, Instant at) {
        var wish = queue.waits(file, time);
        return (Asked) WorldClock.at(at, () -> Access.as(Cast.RONJA, () -> ask.byMessage(time.id(), wish.id())));
    }

    private List<MessageLine> about(Asked asked) {
        return Access.as(Cast.RONJA, () -> messages.about(asked.offer().value()));
    }

    /** A time that became free and is some days ahead, so that there are nights before it. */
    private FreedTime daysAhead() {
        var visit = queue.laterVisit(bookings.file());
        var was = bookings.visit(visit);
        Access.run(Cast.RONJA, () -> cancel.cancel(was.appointment()));
        return Eventually.see(
                Duration.ofSeconds(20),
                "the time is a task",
                () -> queue.open(Cast.RONJA).stream()
                        .filter(one -> one.slot().assignment().equals(was.assignment()))
                        .findFirst());
    }

    private static Instant tomorrow(String time) {
        return Sweden.instant(Sweden.day(Instant.now()).plusDays(1).atTime(LocalTime.parse(time)));
    }
}
