package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.RegisterResult.Registered;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Telephone and door: the same inbox and the same clock as what was written, without a name and without a file. */
@MinimariaTest
class RegisterContactIT {

    private static final MessageText SAID = new MessageText("Undrar om lustgas. Vill inte säga vem hen är.");

    @Autowired
    private RegisterContact registerContact;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private AnswerThread answerThread;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReturnWords words;

    @Autowired
    private Promise promise;

    @Autowired
    private Clock clock;

    @Test
    void aCallLiesInTheInboxOfWhoeverAnsweredWithTheClockFromWhenItCame() {
        var called = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(3));

        var thread = registered(Cast.KIM, spoken(Way.PHONE, Concern.SELF, called, false, false));

        var listed = listed(Cast.KIM, thread);
        assertThat(listed.waitingSince()).contains(called);
        assertThat(listed.answerDueAt()).isEqualTo(promise.answerBy(called));
        assertThat(listed.origin().way()).isEqualTo(Way.PHONE);
        assertThat(listed.file()).isEmpty();
        assertThat(Access.as(Cast.KIM, () -> inbox.beginnings(List.of(listed)))).containsKey(thread);
        for (var outsider : List.of(Cast.RONJA, Cast.MIKA, Cast.LO)) {
            assertThat(Access.as(outsider, () -> readThread.onDuty(thread))).isEqualTo(new ThreadOpening.NotThere());
        }
    }

    @Test
    void whatWasTakenDownAsksAndIsNoAnswer() {
        var thread = registered(Cast.RONJA, spoken(Way.DOOR, Concern.RELATIVE, clock.instant(), false, false));

        assertThat(listed(Cast.RONJA, thread).waitingSince()).isPresent();
        Access.as(Cast.RONJA, () -> answerThread.answer(thread, UUID.randomUUID(), new MessageText("Ring på måndag.")));

        var conversation = open(Cast.RONJA, thread);
        assertThat(conversation.messages()).extracting(Message::noted).containsExactly(true, false);
        assertThat(conversation.thread().waitingSince()).isEmpty();
    }

    @Test
    void nobodyWaitsWhenTheAnswerWasGivenAtOnce() {
        var thread = registered(Cast.RONJA, spoken(Way.PHONE, Concern.OTHER, clock.instant(), true, false));

        assertThat(open(Cast.RONJA, thread).thread().waitingSince()).isEmpty();
    }

    @Test
    void theWordsThatWereReadOutOpenItAndThereAreNoneUnlessAskedFor() {
        var form = UUID.randomUUID();
        var wanted = spoken(Way.PHONE, Concern.SELF, clock.instant(), false, true);

        var registered = register(Cast.RONJA, form, wanted);

        var code = registered.words().orElseThrow();
        var held = Access.as(new ThreadHolder(words.hash(code)), () -> readThread.held());
        assertThat(held.orElseThrow().thread().id()).isEqualTo(registered.thread());
        assertThat(held.orElseThrow().messages().getFirst().noted()).isTrue();
        assertThat(register(Cast.RONJA, form, wanted)).as("the same form again").isEqualTo(registered);
        assertThat(open(Cast.RONJA, registered.thread()).messages()).hasSize(1);

        var other = UUID.randomUUID();
        register(Cast.RONJA, other, spoken(Way.PHONE, Concern.SELF, clock.instant(), false, false));
        assertThat(Access.as(new ThreadHolder(words.hash(words.of(other))), () -> readThread.held()))
                .isEmpty();
        assertThat(register(Cast.RONJA, other, wanted).words())
                .as("words that would open nothing are not shown")
                .isEmpty();
    }

    @Test
    void nothingIsRegisteredThatHasNotHappenedYet() {
        var later = spoken(Way.PHONE, Concern.SELF, clock.instant().plus(Duration.ofMinutes(5)), false, false);
        var longAgo = spoken(Way.PHONE, Concern.SELF, clock.instant().minus(Duration.ofDays(60)), false, false);

        for (var spoken : List.of(later, longAgo)) {
            assertThat(Access.as(Cast.RONJA, () -> registerContact.register(UUID.randomUUID(), spoken)))
                    .isEqualTo(new RegisterResult.WrongTime());
        }
    }

    private Spoken spoken(Way way, Concern concern, Instant arrived, boolean answered, boolean wantsWords) {
        return new Spoken(
                way,
                concern,
                Optional.empty(),
                Cast.FALUN_CLINIC,
                arrived,
                null,
                SAID,
                answered,
                Optional.empty(),
                wantsWords);
    }

    private ThreadId registered(OnDuty duty, Spoken spoken) {
        return register(duty, UUID.randomUUID(), spoken).thread();
    }

    private Registered register(OnDuty duty, UUID form, Spoken spoken) {
        return (Registered) Access.as(duty, () -> registerContact.register(form, spoken));
    }

    private ContactThread listed(OnDuty duty, ThreadId thread) {
        return Access.as(duty, () -> inbox.list(View.WAITING, 100_000)).stream()
                .filter(one -> one.id().equals(thread))
                .findFirst()
                .orElseThrow();
    }

    private Conversation open(OnDuty duty, ThreadId thread) {
        return ((ThreadOpening.Opened) Access.as(duty, () -> readThread.onDuty(thread))).conversation();
    }
}
