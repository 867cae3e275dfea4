package se.minimaria.visit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.minimaria.booking.VisitsAhead;
import se.minimaria.network.PrincipalId;

/**
 * Reminds of the visits of one store that come near. Whoever took a time later than the reminder would have come needs none.
 * A reminder is decided when it is due, so what has moved or been given back in the meantime is not reminded of; run twice,
 * or by two nodes, it reminds once.
 */
@Component
class Remind {

    private final VisitsAhead visits;
    private final Told told;
    private final Tell tell;
    private final VisitSettings settings;
    private final Clock clock;

    Remind(VisitsAhead visits, Told told, Tell tell, VisitSettings settings, Clock clock) {
        this.visits = visits;
        this.told = told;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each visit in a transaction of its own: one that cannot be told holds up no other. */
    void remind(PrincipalId store) {
        settings.reminders().forEach(before -> remind(store, before));
    }

    private void remind(PrincipalId store, Duration before) {
        var now = clock.instant();
        var reminder = Occasion.reminder(before);
        var due = visits.between(store, now, now.plus(before)).stream()
                .filter(visit -> visit.takenAt().isBefore(visit.starts().minus(before)))
                .toList();
        if (!due.isEmpty()) {
            told.untold(due, reminder).forEach(visit -> tell.remind(visit, reminder));
        }
    }
}
