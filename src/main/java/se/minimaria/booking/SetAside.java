package se.minimaria.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a free time aside while somebody is asked whether they want it. To all others, to whoever set it aside too, the time
 * is taken until the moment is over. It is nobody's hold: whoever offers it remembers which it is and for whom.
 */
@Component
@Transactional
public class SetAside {

    private final Offers offers;
    private final Occupancies occupancies;
    private final Asides asides;
    private final Clock clock;

    SetAside(Offers offers, Occupancies occupancies, Asides asides, Clock clock) {
        this.offers = offers;
        this.occupancies = occupancies;
        this.asides = asides;
        this.clock = clock;
    }

    /** Keeps a time until a moment; empty when somebody else has it, or when it is not offered at all. */
    public Optional<AppointmentId> keep(Slot wanted, Instant until) {
        var now = clock.instant();
        if (!(offers.named(wanted, now) instanceof Offers.Offered(Slot slot)) || occupancies.gone(slot, now)) {
            return Optional.empty();
        }
        occupancies.queue(slot);
        occupancies.letGo(slot, List.of(), now);
        return occupancies.take(slot, until, now);
    }

    /** Lets go of a time that was set aside; one that has been given to somebody meanwhile stays theirs. */
    public void letGo(AppointmentId aside) {
        asides.find(aside).ifPresent(kept -> occupancies.remove(kept.appointment()));
    }
}
