package se.minimaria.contact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.FindSlots;

/** Takes an offered time, without a name. Somebody else may have been faster; then the nearest times come back. */
@Component
@Transactional
public class TakeOffer {

    private static final BookResult GONE = new BookResult.NotOffered("contact.offer.gone");

    private final Threads threads;
    private final Offers offers;
    private final FindSlots slots;
    private final Book book;
    private final Promise promise;

    TakeOffer(Threads threads, Offers offers, FindSlots slots, Book book, Promise promise) {
        this.threads = threads;
        this.offers = offers;
        this.slots = slots;
        this.book = book;
        this.promise = promise;
    }

    public BookResult take(OfferId id) {
        var thread = threads.held(promise.now());
        var offer = thread.flatMap(held -> offers.of(held.id()).stream()
                .filter(one -> one.id().equals(id) && !one.taken())
                .findFirst());
        if (thread.isEmpty() || offer.isEmpty()) {
            return GONE;
        }
        var slot = slots.named(
                offer.get().assignment(), offer.get().clinic(), offer.get().starts());
        if (slot.isEmpty()) {
            return GONE;
        }
        var alias = thread.get().alias().orElse(null);
        var result = book.book(slot.get(), new Attendee.Holder(holder().codeHash(), alias));
        if (result instanceof BookResult.Booked) {
            offers.taken(id, promise.now());
        }
        return result;
    }

    private static ThreadHolder holder() {
        if (Access.current().orElse(null) instanceof ThreadHolder holder) {
            return holder;
        }
        throw new IllegalStateException("Only whoever holds the four words takes an offered time");
    }
}
