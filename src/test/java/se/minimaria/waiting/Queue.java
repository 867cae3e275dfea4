package se.minimaria.waiting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.visit.Bookings;
import se.minimaria.visit.PassKeys;
import se.minimaria.waiting.WishResult.Waits;

/** People who wait and times that become free, in tests. Each asks for one profession at one place within one hour's slot. */
@Component
public class Queue {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Bookings bookings;
    private final Cancel cancel;
    private final WaitForPerson waiting;
    private final OpenTimes times;
    private final Wishes wishes;
    private final FollowFreed freed;
    private final FindSlots slots;
    private final Book book;
    private final PassKeys keys;
    private final Cast cast;

    Queue(
            Bookings bookings,
            Cancel cancel,
            WaitForPerson waiting,
            OpenTimes times,
            Wishes wishes,
            FollowFreed freed,
            FindSlots slots,
            Book book,
            PassKeys keys,
            Cast cast) {
        this.bookings = bookings;
        this.cancel = cancel;
        this.waiting = waiting;
        this.times = times;
        this.wishes = wishes;
        this.freed = freed;
        this.slots = slots;
        this.book = book;
        this.keys = keys;
        this.cast = cast;
    }

    /** A time with a nurse that somebody has given back, as soon as it is a task. */
    public FreedTime freed() {
        var visit = bookings.byRonja(bookings.file());
        var was = bookings.visit(visit);
        Access.run(Cast.RONJA, () -> cancel.cancel(was.appointment()));
        return Eventually.see(
                PATIENCE,
                "the time is a task",
                () -> open(Cast.RONJA).stream()
                        .filter(one -> one.slot().assignment().equals(was.assignment()))
                        .findFirst());
    }

    public List<FreedTime> open(OnDuty who) {
        return Access.as(who, times::all);
    }

    /** Somebody whose file is Ronja's to open waits for any time at the place of one. */
    public WaitingWish waits(FreedTime time) {
        return waits(bookings.file(), time);
    }

    public WaitingWish waits(FileId file, FreedTime time) {
        return waits(file, around(time.slot()), Precedence.USUAL, "");
    }

    public WaitingWish waits(FileId file, Terms terms, Precedence precedence, String reason) {
        return ((Waits) Access.as(Cast.RONJA, () -> waiting.begin(file, terms, precedence, reason))).wish();
    }

    /** What only the day and the place of a slot fit. */
    public static Terms around(Slot slot) {
        var day = Sweden.day(slot.starts());
        return new Terms(Set.of(slot.clinic()), Set.of(slot.profession()), Set.of(), DayPart.ANY, day, day);
    }

    /** A visit of a file that is some days later than the first free time. */
    public AttendanceId laterVisit(FileId file) {
        var first = bookings.slot();
        var from = first.starts().plus(Duration.ofDays(4));
        var query = new SlotQuery(
                from, from.plus(Duration.ofDays(9)), Set.of(), Set.of(), Optional.of(first.assignment()), 1);
        var later = Access.as(Cast.RONJA, () -> slots.find(query)).getFirst();
        return ((Booked) Access.as(Cast.RONJA, () -> book.book(later, new Attendee.File(file)))).attendance();
    }

    /** Nobody waits any more, so that a test has the list to itself. */
    public void empty() {
        Access.run(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql(
                                "update waiting.wish set ended_at = now(), ending = 'no-longer' where ended_at is null")
                        .update()));
    }

    /** A wish as it stands now, as a job of the store sees it. */
    public WaitingWish now(WishId wish) {
        return Access.as(Cast.system(Cast.REGION), () -> cast.inTransaction(database -> wishes.one(wish)))
                .orElseThrow();
    }

    public LinkHolder holder(WaitingWish wish) {
        return new LinkHolder(keys.hash(wish.code()));
    }

    /** As the job does every minute. */
    public void follow() {
        Access.run(Cast.system(Cast.REGION), () -> freed.follow(Cast.REGION));
    }
}
