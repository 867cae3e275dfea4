package se.minimaria.waiting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.GiveAside;
import se.minimaria.visit.GivePass;

/** Books the time that was set aside for whoever said yes: in the place of the one that they kept, or as their own. */
@Component
class BookForWaiting {

    private final GiveAside giving;
    private final FindVisit find;
    private final GivePass passes;
    private final Clock clock;

    BookForWaiting(GiveAside giving, FindVisit find, GivePass passes, Clock clock) {
        this.giving = giving;
        this.find = find;
        this.passes = passes;
        this.clock = clock;
    }

    /**
     * Whether the time is theirs now.
     *
     * @param holder what is stored of the words of somebody without a name
     */
    boolean book(Offer offer, WaitingWish wish, Optional<String> holder) {
        var kept = wish.visit().filter(this::isAhead);
        var result = kept.map(visit -> giving.move(offer.aside(), visit))
                .or(() -> attendee(wish, holder).map(who -> giving.give(offer.aside(), who)));
        if (result.orElse(null) instanceof BookResult.Booked(var appointment, var visit)) {
            passes.toWaiting(visit, wish.asked(), wish.language(), wish.code().pin());
            return true;
        }
        return false;
    }

    private boolean isAhead(AttendanceId visit) {
        return find.of(visit)
                .map(held -> held.visit())
                .filter(one -> !one.cancelled()
                        && one.outcome().isEmpty()
                        && one.starts().isAfter(clock.instant()))
                .isPresent();
    }

    private static Optional<Attendee> attendee(WaitingWish wish, Optional<String> holder) {
        return wish.file()
                .<Attendee>map(Attendee.File::new)
                .or(() -> holder.map(hash -> new Attendee.Holder(hash, null)));
    }
}
