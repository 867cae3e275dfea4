package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.Slot;
import se.minimaria.contact.ClaimResult.Claimed;
import se.minimaria.network.Profession;
import se.minimaria.person.OpenFile;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Relatives come for their own sake and get a file of their own; whoever tells about somebody else opens none. */
@MinimariaTest
class OthersSakeIT {

    private static final MessageText WORRY = new MessageText("Min bror kommer hem sent och är inte sig själv.");

    @Autowired
    private OpenThread openThread;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private ClaimThread claimThread;

    @Autowired
    private Book book;

    @Autowired
    private OpenFile openFile;

    @Autowired
    private FreeTimes times;

    @Autowired
    private Cast cast;

    @Test
    void aRelativeGetsAFileOfTheirOwnAndTheYouthNone() {
        var origin = Origin.form(Concern.RELATIVE, Optional.of(Sender.SIBLING), List.of(Area.SUBSTANCES));
        var slot = times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
        var holder = new ThreadHolder(open(origin).codeHash());
        var before = files();

        var claimed = claim(holder, slot, Cast.someone());

        assertThat(claimed).isInstanceOf(Claimed.class);
        assertThat(files()).as("one file, the relative's").isEqualTo(before + 1);
        var file = ((Claimed) claimed).file();
        assertThat(isARelativesOwn(file, duty(slot))).isTrue();
        assertThat(Access.as(holder, () -> readThread.held())
                        .orElseThrow()
                        .thread()
                        .file())
                .contains(file);
    }

    @Test
    void whoeverTellsAboutSomebodyElseOpensNoFileByTheirTime() {
        var origin = Origin.form(Concern.OTHER, Optional.of(Sender.SCHOOL), List.of());
        var slot = times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
        var holder = new ThreadHolder(open(origin).codeHash());
        var before = files();

        assertThat(claim(holder, slot, Cast.someone())).isEqualTo(new ClaimResult.NoSuchVisit());

        assertThat(files()).isEqualTo(before);
        assertThat(Access.as(holder, () -> readThread.held())
                        .orElseThrow()
                        .thread()
                        .file())
                .isEmpty();
        var anybody = Cast.young(Cast.someone(), Protection.NONE, true, false);
        assertThatExceptionOfType(DataAccessException.class)
                .as("the policy says so too")
                .isThrownBy(() ->
                        Access.as(holder, () -> openFile.open(Cast.REGION, anybody, List.of(slot.assignment()))))
                .withStackTraceContaining("client_file");
    }

    @Test
    void nobodySpeaksAsSchoolForTheirOwnSake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.form(Concern.SELF, Optional.of(Sender.SCHOOL), List.of()));
    }

    private OpenedThread open(Origin origin) {
        return Access.as(
                new Visitor(),
                () -> openThread.open(
                        UUID.randomUUID(), Cast.FALUN_CLINIC, new OpenThread.Told(origin, null, false), WORRY));
    }

    private ClaimResult claim(ThreadHolder holder, Slot slot, PersonName name) {
        return Access.as(holder, () -> {
            var booked = (Booked) book.book(slot, new Attendee.Holder(holder.codeHash(), null));
            return claimThread.claim(new Claim(booked.attendance(), name, 1995, null, null, Protection.NONE, true));
        });
    }

    private boolean isARelativesOwn(FileId file, OnDuty duty) {
        return Access.as(
                duty,
                () -> cast.inTransaction(database -> database.sql("""
                                select relative and opened_by = 'relative' from person.client_file where id = :id""")
                        .param("id", file.value())
                        .query(Boolean.class)
                        .single()));
    }

    private int files() {
        return Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql("select count(*) from person.client_file")
                        .query(Integer.class)
                        .single()));
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
