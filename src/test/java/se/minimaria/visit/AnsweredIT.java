package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.Slot;
import se.minimaria.contact.AnswerThread;
import se.minimaria.contact.Claim;
import se.minimaria.contact.ClaimResult.Claimed;
import se.minimaria.contact.ClaimThread;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenedThread;
import se.minimaria.message.MessageLine;
import se.minimaria.message.MessageState;
import se.minimaria.message.ReadMessages;
import se.minimaria.message.Template;
import se.minimaria.person.Channel;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ContactWay;
import se.minimaria.person.PersonName;
import se.minimaria.person.Phone;
import se.minimaria.person.ProtectIdentity;
import se.minimaria.person.Protection;
import se.minimaria.person.SafeTimes;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;

/** Who is told that there is an answer in their thread, and who is not. */
@MinimariaTest
class AnsweredIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final MessageText HELLO = new MessageText("Hej, vi ses på tisdag.");

    @Autowired
    Bookings bookings;

    @Autowired
    OpenThread openThread;

    @Autowired
    AnswerThread answerThread;

    @Autowired
    ClaimThread claimThread;

    @Autowired
    Book book;

    @Autowired
    ChooseContact contact;

    @Autowired
    ProtectIdentity protect;

    @Autowired
    ReadMessages messages;

    @Test
    void whoeverGaveTheirNameAndChoseSmsIsToldOfEachAnswerOnce() {
        var slot = bookings.slot();
        var thread = asked();
        var file = claimed(thread, slot);
        var duty = duty(slot);
        Access.as(duty, () -> contact.choose(file, sms()));

        var form = UUID.randomUUID();
        assertThat(Access.as(duty, () -> answerThread.answer(thread.id(), form, HELLO)))
                .isTrue();
        assertThat(Access.as(duty, () -> answerThread.answer(thread.id(), form, HELLO)))
                .isTrue();

        Eventually.holds(PATIENCE, "told", () -> !about(file).isEmpty());
        assertThat(about(file)).singleElement().satisfies(line -> {
            assertThat(line.template()).isEqualTo(Template.ANSWERED);
            assertThat(line.state()).isEqualTo(MessageState.WAITING);
        });
        Access.as(duty, () -> answerThread.answer(thread.id(), UUID.randomUUID(), new MessageText("Och en sak till.")));
        Eventually.holds(PATIENCE, "told again", () -> about(file).size() == 2);

        Access.as(duty, () -> protect.set(file, Protection.MARKED, "en prövning hos polisen"));
        Eventually.holds(
                PATIENCE,
                "neither goes",
                () -> about(file).stream().allMatch(line -> line.state() == MessageState.CANCELLED));
    }

    @Test
    void whoeverIsProtectedAndWhoeverHasNotChosenIsNotTold() {
        var slot = bookings.slot();
        var thread = asked();
        var file = claimed(thread, slot);
        var duty = duty(slot);
        answered(duty, thread);
        Access.as(duty, () -> contact.choose(file, sms()));
        Access.as(duty, () -> protect.set(file, Protection.MARKED, "en prövning hos polisen"));
        answered(duty, thread);

        var other = asked();
        answered(Cast.RONJA, other);
        var told = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(told, "time", "queued");

        assertThat(about(file)).isEmpty();
        assertThat(about(other.id().value()))
                .as("without a name there is no address")
                .isEmpty();
    }

    private void answered(OnDuty duty, OpenedThread thread) {
        assertThat(Access.as(duty, () -> answerThread.answer(thread.id(), UUID.randomUUID(), HELLO)))
                .isTrue();
    }

    private OpenedThread asked() {
        return Access.as(
                new Visitor(),
                () -> openThread.open(UUID.randomUUID(), Cast.FALUN_CLINIC, new MessageText("Kan jag få hjälp?")));
    }

    private FileId claimed(OpenedThread thread, Slot slot) {
        var youth = new ThreadHolder(thread.codeHash());
        var visit = ((Booked) Access.as(youth, () -> book.book(slot, new Attendee.Holder(youth.codeHash(), null))))
                .attendance();
        var name = new PersonName("Elis", "Provsson" + UUID.randomUUID());
        var claim = new Claim(visit, name, 2009, null, null, Protection.NONE, false);
        return ((Claimed) Access.as(youth, () -> claimThread.claim(claim))).file();
    }

    private static OnDuty duty(Slot slot) {
        return new OnDuty(
                slot.assignment(),
                slot.staff(),
                slot.principal(),
                Cast.FALUN_CLINIC,
                slot.profession(),
                "Alva Exempelsson");
    }

    private static ContactWay sms() {
        var phone = new Phone("+46701740605");
        return new ContactWay(Channel.SMS, phone, null, false, false, false, false, SafeTimes.ANY, "");
    }

    private List<MessageLine> about(FileId file) {
        return about(file.value());
    }

    private List<MessageLine> about(UUID subject) {
        return Access.as(Cast.system(Cast.REGION), () -> messages.about(subject));
    }
}
