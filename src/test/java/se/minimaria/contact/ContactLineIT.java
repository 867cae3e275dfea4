package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.Triage.Said;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.person.FileOpening;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.person.ReadFile;
import se.minimaria.shared.Ids;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** From an anonymous question to a file in the right store, and what the others see of it: nothing. */
@MinimariaTest
class ContactLineIT {

    private static final ClinicId FALUN = new ClinicId("falun");
    private static final MessageText QUESTION = new MessageText("Är det farligt?");

    @Autowired
    private OpenThread openThread;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private ContinueThread continueThread;

    @Autowired
    private AnswerThread answerThread;

    @Autowired
    private TriageThread triageThread;

    @Autowired
    private OfferSlots offerSlots;

    @Autowired
    private TakeOffer takeOffer;

    @Autowired
    private ClaimThread claimThread;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReadFile readFile;

    @Autowired
    private HolderVisits visits;

    @Autowired
    private FreeTimes times;

    private OpenedThread opened = new OpenedThread(new ThreadId(Ids.next()), code(), "", false);
    private ThreadHolder youth = new ThreadHolder("");

    @BeforeEach
    void somebodyAsks() {
        opened = open(UUID.randomUUID(), QUESTION);
        youth = new ThreadHolder(opened.codeHash());
    }

    @Test
    void anAnswerStopsTheClockAndTheYouthReadsWhoWroteIt() {
        assertThat(held().thread().waitingSince()).isPresent();

        answer(Cast.RONJA);

        var message = held().messages().getLast();
        assertThat(message.author()).contains("Ronja");
        assertThat(message.title()).contains(Profession.NURSE);
        assertThat(held().thread().waitingSince()).isEmpty();
        assertThat(held().thread().takenBy()).contains(Cast.RONJA.assignment());
        assertThat(Access.as(youth, () -> continueThread.write(UUID.randomUUID(), new MessageText("Tack"))))
                .isTrue();
        assertThat(held().thread().waitingSince()).isPresent();
    }

    @Test
    void dangerPutsItFirstAndIsSeenByTheYouth() {
        var judgement = Judgement.asProposed(Triage.UNASKED.with(Question.DANGER, Said.YES), "Ensam ute");

        assertThat(Access.as(Cast.RONJA, () -> triageThread.sort(opened.id(), judgement)))
                .isEqualTo(SortResult.DONE);

        open(UUID.randomUUID(), QUESTION);
        var queue = Access.as(Cast.RONJA, () -> inbox.list(View.WAITING, 1000));
        var firstCalm =
                queue.stream().filter(thread -> !thread.acute()).findFirst().map(queue::indexOf);
        assertThat(queue.indexOf(held().thread())).isBetween(0, firstCalm.orElse(queue.size()) - 1);
        assertThat(held().thread().acute()).isTrue();
        assertThat(held().thread().sorted().orElseThrow().reason()).isEqualTo("Ensam ute");
        assertThat(held().tasks()).as("what is to be done is for those at work").isEmpty();
    }

    @Test
    void aNameOpensAFileWithTheOneToBeMetAndNowhereElse() {
        var slot = slotWith(Cast.REGION, FALUN, Profession.NURSE);
        take(slot);

        var claimed = claim();

        assertThat(claimed.principal()).isEqualTo(Cast.REGION);
        assertThat(claimed.threadMoved()).isTrue();
        assertThat(read(duty(slot), claimed.file())).isInstanceOf(FileOpening.Opened.class);
        assertThat(read(Cast.KIM, claimed.file())).isInstanceOf(FileOpening.NotThere.class);
        assertThat(Access.as(duty(slot), () -> readThread.onDuty(opened.id())))
                .isInstanceOf(ThreadOpening.Opened.class);
        assertThat(Access.as(Cast.RONJA, () -> readThread.onDuty(opened.id())))
                .as("takes no part in the care")
                .isEqualTo(new ThreadOpening.NotThere());
        assertThat(Access.as(
                        Cast.RONJA, () -> answerThread.answer(opened.id(), UUID.randomUUID(), new MessageText("Hej"))))
                .isFalse();
        assertThat(Access.as(youth, () -> visits.of()).getFirst().file()).contains(claimed.file());
    }

    @Test
    void theThreadStaysWhereItIsWhenSomebodyElseIsMet() {
        take(slotWith(Cast.FALUN, FALUN, Profession.SOCIAL_WORKER));

        var claimed = claim();

        assertThat(claimed.principal()).isEqualTo(Cast.FALUN);
        assertThat(claimed.threadMoved()).isFalse();
        assertThat(held().thread().file()).isEmpty();
        assertThat(read(Cast.RONJA, claimed.file())).isInstanceOf(FileOpening.NotThere.class);
    }

    @Test
    void aNameIsGivenOnce() {
        take(slotWith(Cast.REGION, FALUN, Profession.NURSE));
        var visit = Access.as(youth, () -> visits.of()).getFirst().visit().attendance();
        claim();

        var again = new Claim(visit, new PersonName("Elis", "Provsson"), null, null, null, Protection.NONE, false);
        assertThat(Access.as(youth, () -> claimThread.claim(again))).isEqualTo(new ClaimResult.NoSuchVisit());
    }

    @Test
    void whoeverComesSecondToAnOfferGetsOthersInstead() {
        var slot = slotWith(Cast.REGION, FALUN, Profession.NURSE);
        offer(slot);
        var other = new ThreadHolder(open(UUID.randomUUID(), QUESTION).codeHash());
        var offer = held().offers().getFirst().id();
        assertThat(Access.as(other, () -> takeOffer.take(offer)))
                .as("another's offer")
                .isInstanceOf(BookResult.NotOffered.class);

        assertThat(Access.as(youth, () -> takeOffer.take(offer))).isInstanceOf(BookResult.Booked.class);
        assertThat(Access.as(youth, () -> takeOffer.take(offer))).isInstanceOf(BookResult.NotOffered.class);
    }

    @Test
    void noOtherPrincipalSeesTheThreadOrCountsIt() {
        var before = Access.as(Cast.LO, () -> inbox.waiting());
        var counted = Access.as(Cast.RONJA, () -> inbox.waiting());

        var one = open(UUID.randomUUID(), QUESTION);

        assertThat(Access.as(Cast.RONJA, () -> inbox.waiting())).isGreaterThan(counted);
        for (var outsider : List.of(Cast.KIM, Cast.MIKA, Cast.LO)) {
            assertThat(Access.as(outsider, () -> readThread.onDuty(one.id()))).isEqualTo(new ThreadOpening.NotThere());
            assertThat(Access.as(
                            outsider, () -> answerThread.answer(one.id(), UUID.randomUUID(), new MessageText("Hej"))))
                    .isFalse();
            assertThat(Access.as(outsider, () -> triageThread.close(one.id()))).isEqualTo(SortResult.NOT_THERE);
        }
        assertThat(Access.as(Cast.LO, () -> inbox.waiting())).isEqualTo(before).isZero();
    }

    @Test
    void otherWordsSeeNothing() {
        var other = new ThreadHolder(
                open(UUID.randomUUID(), new MessageText("En annan")).codeHash());

        assertThat(Access.as(other, () -> readThread.held()).orElseThrow().messages())
                .extracting(Message::body)
                .containsExactly("En annan");
        assertThat(Access.as(new ThreadHolder("hash"), () -> readThread.held())).isEmpty();
    }

    private OpenedThread open(UUID form, MessageText text) {
        return Access.as(new Visitor(), () -> openThread.open(form, FALUN, text));
    }

    private void answer(OnDuty duty) {
        var text = new MessageText("Hej! Bra att du skrev.");
        assertThat(Access.as(duty, () -> answerThread.answer(opened.id(), UUID.randomUUID(), text)))
                .isTrue();
    }

    private Conversation held() {
        return Access.as(youth, () -> readThread.held()).orElseThrow();
    }

    private void offer(Slot slot) {
        assertThat(Access.as(Cast.RONJA, () -> offerSlots.offer(opened.id(), List.of(slot))))
                .isTrue();
    }

    private void take(Slot slot) {
        offer(slot);
        var offer = held().offers().getFirst();
        assertThat(offer.givenName()).contains("Alva");
        assertThat(Access.as(youth, () -> takeOffer.take(offer.id()))).isInstanceOf(BookResult.Booked.class);
    }

    private ClaimResult.Claimed claim() {
        var visit = Access.as(youth, () -> visits.of()).getFirst().visit().attendance();
        var claim = new Claim(visit, new PersonName("Elis", "Provsson"), 2009, null, null, Protection.NONE, false);
        return (ClaimResult.Claimed) Access.as(youth, () -> claimThread.claim(claim));
    }

    private FileOpening read(OnDuty duty, FileId file) {
        return Access.as(duty, () -> readFile.read(file, Purpose.CARE));
    }

    private Slot slotWith(PrincipalId principal, ClinicId clinic, Profession profession) {
        return times.with(principal, clinic, profession);
    }

    private static OnDuty duty(Slot slot) {
        return new OnDuty(
                slot.assignment(), slot.staff(), slot.principal(), FALUN, slot.profession(), "Alva Exempelsson");
    }

    private static ReturnCode code() {
        return new ReturnCode(List.of("ett", "två", "tre", "fyra"));
    }
}
