package se.minimaria.followup;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.BookingEvent.AttendanceSettled;
import se.minimaria.network.PrincipalId;

/**
 * Lets facts follow outcomes, after the outcome is safe and without its author's rights.
 *
 * <p>Not an {@code ApplicationModuleListener}, because that opens its transaction before the method runs, and a context
 * must be bound before a transaction begins. The event is kept until this has succeeded, all the same.
 */
@Component
class FollowVisits {

    private final CollectFacts facts;

    FollowVisits(CollectFacts facts) {
        this.facts = facts;
    }

    @Async
    @TransactionalEventListener
    void on(AttendanceSettled settled) {
        Access.run(
                new SystemActor("followup", new PrincipalId(settled.principal())),
                () -> facts.collect(new AttendanceId(settled.attendance())));
    }
}
