package se.minimaria.workplace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.Move;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;

/** Takes a time for a person: a new one, or another in the place of one. */
@Component
class TakeTime {

    private final Book booking;
    private final Move moving;
    private final FindVisit find;

    TakeTime(Book booking, Move moving, FindVisit find) {
        this.booking = booking;
        this.moving = moving;
        this.find = find;
    }

    BookResult take(Slot wanted, NewTimePages.Asked asked) {
        return asked.moved()
                .map(visit -> moving.move(visit.attendance(), wanted))
                .orElseGet(() -> booking.book(wanted, new Attendee.File(asked.file())));
    }

    /** The visit that an address says moves, if it is one of the person. */
    Optional<Visit> moved(FileId file, @Nullable String visit) {
        return visit == null
                ? Optional.empty()
                : find.of(new AttendanceId(Addresses.id(visit)))
                        .filter(held -> held.file().equals(Optional.of(file)))
                        .map(held -> held.visit())
                        .or(() -> {
                            throw Addresses.notFound();
                        });
    }
}
