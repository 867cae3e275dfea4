package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.CallTry.Result;
import se.minimaria.contact.ContactDuty.Kind;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.person.Phone;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Calling somebody back: only when it is safe, and the number goes when it is done. */
@MinimariaTest
class CallBackIT {

    private static final SafeTimes ALWAYS = new SafeTimes(Set.of(), 0, 24);
    private static final Phone NUMBER = Phone.read("070-174 06 05").orElseThrow();

    @Autowired
    private AskForCall askForCall;

    @Autowired
    private RecordCall recordCall;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private TriageThread triageThread;

    @Autowired
    private ContactDuties duties;

    @Autowired
    private RemoveExpired removal;

    @Autowired
    private Promise promise;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    @Test
    void theNumberShowsOnlyWhileItIsSafeToCall() {
        var safe = ask(UUID.randomUUID(), ALWAYS, NUMBER);
        var later = ask(UUID.randomUUID(), notNow(), NUMBER);

        assertThat(calls(safe).wishes().getFirst().number()).contains(NUMBER);
        assertThat(kinds(safe.id())).contains(Kind.CALL);
        var hidden = calls(later).wishes().getFirst();
        assertThat(hidden.number()).isEmpty();
        assertThat(hidden.next()).isAfter(clock.instant());
        assertThat(kinds(later.id())).doesNotContain(Kind.CALL);
    }

    @Test
    void theClockDoesNotRunOutBeforeItIsSafeToCall() {
        var monday = Sweden.instant(LocalDate.of(2027, 3, 1).atTime(9, 0));
        var friday = new SafeTimes(Set.of(DayOfWeek.FRIDAY), 16, 19);
        var saturday = Sweden.instant(LocalDate.of(2027, 3, 6).atStartOfDay());

        var late = WorldClock.at(monday, () -> ask(UUID.randomUUID(), friday, NUMBER));
        var soon = WorldClock.at(monday, () -> ask(UUID.randomUUID(), ALWAYS, NUMBER));

        assertThat(thread(late).answerDueAt()).isEqualTo(saturday);
        assertThat(thread(soon).answerDueAt())
                .isEqualTo(promise.answerBy(monday))
                .isBefore(saturday);
        WorldClock.at(
                monday,
                () -> Access.as(
                        Cast.RONJA, () -> recordCall.record(soon.id(), Result.ASKED_AGAIN, Optional.of(friday))));
        assertThat(thread(soon).answerDueAt())
                .as("asked to be called on Friday")
                .isEqualTo(saturday);
    }

    @Test
    void nobodyElseSeesTheWishNotEvenWhoeverHoldsTheWords() {
        var asked = ask(UUID.randomUUID(), ALWAYS, NUMBER);

        var held = Access.as(new ThreadHolder(asked.codeHash()), () -> readThread.held());
        assertThat(held.orElseThrow().calls().wishes()).isEmpty();
        assertThat(record(asked, Result.NO_ANSWER)).isEqualTo(RecordedCall.KEPT);
        assertThat(Access.as(Cast.KIM, () -> recordCall.record(asked.id(), Result.REACHED, Optional.empty())))
                .isEqualTo(RecordedCall.NOT_THERE);
        assertThat(column("sealed_number", asked)).as("sealed").doesNotContain("701740605");
    }

    @Test
    void reachingThemStopsTheClockAndTheNumberIsGone() {
        var form = UUID.randomUUID();
        var asked = ask(form, ALWAYS, NUMBER);
        assertThat(thread(asked).waitingSince()).isPresent();
        assertThat(Access.as(Cast.RONJA, () -> triageThread.close(asked.id()))).isEqualTo(SortResult.TASK_LEFT);

        assertThat(record(asked, Result.REACHED)).isEqualTo(RecordedCall.KEPT);

        assertThat(thread(asked).waitingSince()).isEmpty();
        assertThat(calls(asked).open()).isFalse();
        assertThat(column("coalesce(sealed_number, 'gone')", asked)).isEqualTo("gone");
        assertThat(record(asked, Result.REACHED)).as("two at once").isEqualTo(RecordedCall.ENDED_BEFORE);
        ask(form, ALWAYS, NUMBER);
        assertThat(calls(asked).open()).as("the same form does not ask again").isFalse();
        assertThat(Access.as(Cast.RONJA, () -> triageThread.close(asked.id()))).isEqualTo(SortResult.DONE);
    }

    @Test
    void triesAreKeptAndNobodyIsGivenUpEarly() {
        var asked = ask(UUID.randomUUID(), ALWAYS, NUMBER);

        assertThat(record(asked, Result.GIVEN_UP)).isEqualTo(RecordedCall.TOO_SOON);
        for (var tried : List.of(Result.NO_ANSWER, Result.MESSAGE_LEFT, Result.NO_ANSWER)) {
            assertThat(record(asked, tried)).isEqualTo(RecordedCall.KEPT);
        }
        assertThat(thread(asked).waitingSince()).as("still waits").isPresent();
        assertThat(calls(asked).tries()).hasSize(3);
        assertThat(record(asked, Result.GIVEN_UP)).isEqualTo(RecordedCall.KEPT);
        assertThat(calls(asked).open()).isFalse();
        assertThat(thread(asked).waitingSince())
                .as("waits for an answer in the thread")
                .isPresent();
    }

    @Test
    void whoeverAsksForAnotherTimeIsCalledThen() {
        var asked = ask(UUID.randomUUID(), ALWAYS, NUMBER);
        assertThat(record(asked, Result.ASKED_AGAIN)).isEqualTo(RecordedCall.WHEN);

        var again =
                Access.as(Cast.RONJA, () -> recordCall.record(asked.id(), Result.ASKED_AGAIN, Optional.of(notNow())));

        assertThat(again).isEqualTo(RecordedCall.KEPT);
        assertThat(calls(asked).wishes()).hasSize(1);
        assertThat(calls(asked).wishes().getFirst().terms().times()).isEqualTo(notNow());
        assertThat(calls(asked).wishes().getFirst().terms().leaveMessage()).isTrue();
        assertThat(thread(asked).waitingSince()).isPresent();
    }

    @Test
    void aMistypedNumberIsMendedBySendingTheFormAgain() {
        var form = UUID.randomUUID();
        ask(form, ALWAYS, Phone.read("070-174 06 06").orElseThrow());
        var asked = ask(form, ALWAYS, NUMBER);

        assertThat(calls(asked).wishes()).extracting(CallWish::number).contains(Optional.of(NUMBER));
        record(asked, Result.REACHED);
        assertThat(calls(asked).open()).isFalse();
    }

    @Test
    void everythingGoesWithTheThread() {
        var asked = ask(UUID.randomUUID(), ALWAYS, NUMBER);
        record(asked, Result.NO_ANSWER);
        Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql(
                                "update contact.thread set expires_at = now() - interval '1 day' where id = :id")
                        .param("id", asked.id().value())
                        .update()));

        assertThat(Access.as(Cast.system(Cast.REGION), () -> removal.remove())).isPositive();
        assertThat(Access.as(Cast.RONJA, () -> readThread.onDuty(asked.id()))).isEqualTo(new ThreadOpening.NotThere());
    }

    /** Another hour of the day than this one. */
    private SafeTimes notNow() {
        var hour = Sweden.wall(clock.instant().plus(Duration.ofHours(3))).getHour();
        return new SafeTimes(Set.of(), hour, hour + 1);
    }

    private OpenedThread ask(UUID form, SafeTimes times, Phone number) {
        var told = new Told(new Origin(Way.CALL_BACK, Concern.SELF, Optional.empty(), List.of()), null, false);
        return Access.as(
                new Visitor(),
                () -> askForCall.ask(
                        form,
                        Cast.FALUN_CLINIC,
                        told,
                        new MessageText("Ring mig"),
                        new CallAsked(number, new CallTerms(times, false, true))));
    }

    private RecordedCall record(OpenedThread asked, Result result) {
        return Access.as(Cast.RONJA, () -> recordCall.record(asked.id(), result, Optional.empty()));
    }

    private Calls calls(OpenedThread asked) {
        return conversation(asked).calls();
    }

    private ContactThread thread(OpenedThread asked) {
        return conversation(asked).thread();
    }

    private Conversation conversation(OpenedThread asked) {
        return ((ThreadOpening.Opened) Access.as(Cast.RONJA, () -> readThread.onDuty(asked.id()))).conversation();
    }

    private List<Kind> kinds(ThreadId thread) {
        return Access.as(Cast.RONJA, () -> duties.open()).stream()
                .filter(duty -> duty.thread().equals(thread))
                .map(ContactDuty::kind)
                .toList();
    }

    private String column(String what, OpenedThread asked) {
        return Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql(
                                "select " + what + " from contact.call_wish where thread_id = :id limit 1")
                        .param("id", asked.id().value())
                        .query(String.class)
                        .single()));
    }
}
