package se.minimaria.contact;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.booking.Slot;

/** Offers free times in a thread, at any place and with anybody. An offer keeps no time; whoever takes it first has it. */
@Component
@Transactional
public class OfferSlots {

    /** So many times can be overlooked at once. */
    public static final int MOST = 5;

    private final StaffThreads threads;
    private final Offers offers;
    private final Promise promise;

    OfferSlots(StaffThreads threads, Offers offers, Promise promise) {
        this.threads = threads;
        this.offers = offers;
        this.promise = promise;
    }

    /** Offers one to five times; those that are offered already are not offered twice. False without such a thread. */
    public boolean offer(ThreadId id, List<Slot> slots) {
        if (slots.isEmpty() || slots.size() > MOST) {
            throw new IllegalArgumentException("One to five times, not " + slots.size());
        }
        if (!threads.mayWorkOn(id)) {
            return false;
        }
        var there = offers.of(id);
        for (var slot : slots) {
            var known = there.stream()
                    .anyMatch(offer -> offer.assignment().equals(slot.assignment())
                            && offer.starts().equals(slot.starts()));
            if (!known) {
                offers.add(id, slot, Access.onDuty(), promise.now());
            }
        }
        return true;
    }
}
