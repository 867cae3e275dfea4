package se.minimaria.contact.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;

/** The times of whoever holds the words, by what an address says. */
@Component
class HeldTimes {

    private final HolderVisits visits;
    private final Clock clock;

    HeldTimes(HolderVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** One that was not given back. */
    Optional<Visit> find(@Nullable UUID attendance) {
        return visits.of().stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.attendance().value().equals(attendance) && !visit.cancelled())
                .findFirst();
    }

    /** One that has not begun. */
    Optional<Visit> ahead(@Nullable UUID attendance) {
        return find(attendance).filter(visit -> visit.starts().isAfter(clock.instant()));
    }

    /** Where a visit is looked at behind the words. */
    static VisitPlace place(@Nullable UUID tid) {
        return new VisitPlace("/trad", tid);
    }
}
