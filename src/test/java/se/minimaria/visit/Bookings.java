package se.minimaria.visit;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;
import se.minimaria.contact.FreeTimes;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.person.Channel;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ContactWay;
import se.minimaria.person.OpenFile;
import se.minimaria.person.Phone;
import se.minimaria.person.SafeTimes;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;

/** Visits in tests: of somebody with a file, booked by Ronja, and of somebody with four words. */
@Component
public class Bookings {

    private final FreeTimes times;
    private final Book book;
    private final FindVisit find;
    private final OpenFile open;
    private final Passes passes;
    private final Told told;
    private final ChooseContact contact;
    private final Cast cast;

    Bookings(
            FreeTimes times,
            Book book,
            FindVisit find,
            OpenFile open,
            Passes passes,
            Told told,
            ChooseContact contact,
            Cast cast) {
        this.times = times;
        this.book = book;
        this.find = find;
        this.open = open;
        this.passes = passes;
        this.told = told;
        this.contact = contact;
        this.cast = cast;
    }

    /** Somebody whose file is Ronja's to open. */
    public FileId file() {
        return Access.as(
                Cast.RONJA, () -> open.open(Cast.REGION, Cast.young(Cast.someone()), List.of(Cast.RONJA.assignment())));
    }

    public Slot slot() {
        return times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
    }

    public Slot slotOf(PrincipalId principal) {
        return times.with(principal, Cast.FALUN_CLINIC, Profession.SOCIAL_WORKER);
    }

    public AttendanceId byRonja(FileId file) {
        var slot = slot();
        return ((Booked) Access.as(Cast.RONJA, () -> book.book(slot, new Attendee.File(file)))).attendance();
    }

    public ThreadHolder youth() {
        return new ThreadHolder("hash-" + UUID.randomUUID());
    }

    public AttendanceId by(ThreadHolder youth) {
        var slot = slot();
        var self = new Attendee.Holder(youth.codeHash(), null);
        return ((Booked) Access.as(youth, () -> book.book(slot, self))).attendance();
    }

    public Visit visit(AttendanceId visit) {
        return Access.as(Cast.system(Cast.REGION), () -> find.of(visit))
                .orElseThrow()
                .visit();
    }

    /** The keys to a visit, as a job of its store sees them. */
    public List<Pass> passes(AttendanceId visit) {
        return Access.as(Cast.system(Cast.REGION), () -> cast.inTransaction(database -> passes.of(visit)));
    }

    List<ToldLine> told(AttendanceId visit) {
        return Access.as(Cast.system(Cast.REGION), () -> cast.inTransaction(database -> told.of(visit)));
    }

    /** As if its time had been taken at another moment. */
    void takenAt(AttendanceId visit, Instant at) {
        Access.run(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql("""
                        update booking.appointment a set created_at = :at from booking.attendance t
                        where t.id = :visit and a.id = t.appointment_id""")
                        .param("at", Timestamp.from(at))
                        .param("visit", visit.value())
                        .update()));
    }

    /** Somebody whose file is Ronja's to open and who has chosen text messages. */
    public FileId reachedBySms(SafeTimes times) {
        var file = file();
        var way = new ContactWay(Channel.SMS, new Phone("+46701740605"), null, false, false, false, false, times, "");
        if (!Access.as(Cast.RONJA, () -> contact.choose(file, way))) {
            throw new IllegalStateException("The choice was not written");
        }
        return file;
    }

    /** Waits until something is told, and fails if the answer is another. */
    void awaitTold(AttendanceId visit, String what, String answer) {
        Eventually.holds(
                Duration.ofSeconds(20),
                what + " is told",
                () -> told(visit).stream()
                        .filter(line -> line.what().equals(what))
                        .peek(line -> {
                            if (!line.answer().equals(answer)) {
                                throw new AssertionError(what + " was told with " + line.answer());
                            }
                        })
                        .findFirst()
                        .isPresent());
    }
}
