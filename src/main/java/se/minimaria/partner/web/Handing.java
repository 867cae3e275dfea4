package se.minimaria.partner.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.booking.Slot;
import se.minimaria.partner.CountHandover;
import se.minimaria.partner.CountHandover.Counted;
import se.minimaria.partner.HandResult;
import se.minimaria.partner.HandTime;
import se.minimaria.partner.PartnerKeys;
import se.minimaria.partner.Slip;
import se.minimaria.partner.web.SlipCookie.Kept;

/**
 * Hands a time over in the two capacities that it takes: whoever opened the link counts, and whoever will hold the slip takes
 * the time. Neither sees what is the other's.
 */
@Component
class Handing {

    private final CountHandover counting;
    private final HandTime times;
    private final PartnerKeys keys;

    Handing(CountHandover counting, HandTime times, PartnerKeys keys) {
        this.counting = counting;
        this.times = times;
        this.keys = keys;
    }

    /** Whether the link takes one more; it is counted then. */
    Counted count(PartnerLinkId link, TimeForm.Wanted wanted) {
        return Access.as(new Partner(link), () -> counting.begin(wanted.form()));
    }

    /** Takes the time, and says to the count what became of it. */
    HandResult take(PartnerLinkId link, TimeForm.Wanted wanted, Slot slot, Locale language) {
        var result = holding(wanted.form(), () -> times.hand(slot, wanted.alias(), wanted.wish(), language));
        Access.run(new Partner(link), () -> {
            if (result instanceof HandResult.Handed) {
                counting.given(wanted.form());
            } else {
                counting.dropped(wanted.form());
            }
        });
        return result;
    }

    Optional<Slip> slip(Kept kept) {
        return holding(kept.form(), () -> times.slip(kept.taken()));
    }

    /** False when it is too late: whoever holds the slip has changed the time, or it has begun. */
    boolean undo(Optional<PartnerLinkId> link, Kept kept) {
        var undone = holding(kept.form(), () -> times.undo(kept.taken()));
        if (undone) {
            link.ifPresent(one -> Access.run(new Partner(one), () -> counting.undone(kept.form())));
        }
        return undone;
    }

    private <T> T holding(UUID form, Supplier<T> work) {
        return Access.as(new ThreadHolder(keys.holder(form)), work);
    }
}
