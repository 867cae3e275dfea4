package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.contact.ClaimResult.Claimed;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.person.FileOpening;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.person.ReadFile;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** The same words are the same person: with one authority they lead to one file, and they end with it. */
@MinimariaTest
class SecondNameIT {

    @Autowired
    OpenThread openThread;

    @Autowired
    ReadThread readThread;

    @Autowired
    ClaimThread claimThread;

    @Autowired
    ReturnWords words;

    @Autowired
    HolderVisits visits;

    @Autowired
    Book book;

    @Autowired
    ReadFile readFile;

    @Autowired
    FreeTimes times;

    private ThreadHolder youth = new ThreadHolder("");

    @BeforeEach
    void somebodyAsksTheRegion() {
        var opened = Access.as(
                new Visitor(),
                () -> openThread.open(UUID.randomUUID(), Cast.FALUN_CLINIC, new MessageText("Är det farligt?")));
        youth = new ThreadHolder(opened.codeHash());
    }

    @Test
    void leadsToTheFirstFileAndWhoeverIsMetThenTakesPart() {
        var first = claim(booked(time(Cast.REGION)));
        var later = time(Cast.REGION);

        assertThat(read(duty(later), first.file())).isNotInstanceOf(FileOpening.Opened.class);
        var second = claim(booked(later));

        assertThat(second).isEqualTo(first);
        assertThat(read(duty(later), first.file())).isInstanceOf(FileOpening.Opened.class);
        assertThat(Access.as(youth, () -> visits.of()))
                .hasSize(2)
                .allSatisfy(held -> assertThat(held.file()).contains(first.file()));
    }

    @Test
    void isNotAskedForWhereOneWasGivenBefore() {
        assertThat(Access.as(youth, () -> claimThread.knownTo(Cast.REGION))).isFalse();
        var first = claim(booked(time(Cast.REGION)));
        assertThat(Access.as(youth, () -> claimThread.knownTo(Cast.REGION))).isTrue();
        assertThat(Access.as(youth, () -> claimThread.knownTo(Cast.FALUN))).isFalse();

        var later = booked(time(Cast.REGION));

        assertThat(Access.as(youth, () -> claimThread.bring(later))).isEqualTo(first);
    }

    @Test
    void isNeededBeforeAnythingIsBrought() {
        var visit = booked(time(Cast.REGION));

        assertThat(Access.as(youth, () -> claimThread.bring(visit))).isEqualTo(new ClaimResult.NoSuchVisit());
    }

    @Test
    void elsewhereEndsTheWordsWithTheOneFileAndTakesItsTimesFromThem() {
        var first = claim(booked(time(Cast.FALUN)));
        var second = claim(booked(time(Cast.FALUN)));
        assertThat(second).isEqualTo(first);
        assertThat(first.threadMoved()).isFalse();

        Access.run(new LinkHolder("invitation"), () -> words.retire(Cast.FALUN, first.file()));

        await().atMost(Duration.ofSeconds(10)).until(() -> !Access.as(youth, () -> readThread.opens()));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Access.as(youth, () -> visits.of()).isEmpty());
    }

    private Slot time(PrincipalId principal) {
        var profession = principal.equals(Cast.REGION) ? Profession.NURSE : Profession.SOCIAL_WORKER;
        return times.with(principal, Cast.FALUN_CLINIC, profession);
    }

    private AttendanceId booked(Slot slot) {
        return ((Booked) Access.as(youth, () -> book.book(slot, new Attendee.Holder(youth.codeHash(), null))))
                .attendance();
    }

    private Claimed claim(AttendanceId visit) {
        var claim = new Claim(visit, new PersonName("Elis", "Provsson"), 2009, null, null, Protection.NONE, false);
        return (Claimed) Access.as(youth, () -> claimThread.claim(claim));
    }

    private FileOpening read(OnDuty duty, FileId file) {
        return Access.as(duty, () -> readFile.read(file, Purpose.CARE));
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
}
