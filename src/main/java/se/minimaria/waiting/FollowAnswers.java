package se.minimaria.waiting;

import java.util.function.Predicate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.BookingEvent.AttendanceSettled;
import se.minimaria.booking.BookingEvent.VisitBooked;
import se.minimaria.booking.BookingEvent.VisitCancelled;
import se.minimaria.booking.BookingEvent.VisitMoved;
import se.minimaria.network.PrincipalId;
import se.minimaria.waiting.WaitingEvent.OfferAnswered;

/**
 * Lets the list follow what happens to visits and to questions, after it is safe and without its author's rights. The events
 * are kept until this has succeeded; what was lost all the same, the schedule finds.
 */
@Component
class FollowAnswers {

    private final FollowFreed freed;
    private final FollowWishes wishes;
    private final SettleOffer settling;

    FollowAnswers(FollowFreed freed, FollowWishes wishes, SettleOffer settling) {
        this.freed = freed;
        this.wishes = wishes;
        this.settling = settling;
    }

    @Async
    @TransactionalEventListener
    void on(VisitBooked booked) {
        follow(booked.principal(), wishes::booked, new AttendanceId(booked.attendance()));
    }

    @Async
    @TransactionalEventListener
    void on(VisitMoved moved) {
        follow(moved.principal(), wishes::changed, new AttendanceId(moved.attendance()));
    }

    @Async
    @TransactionalEventListener
    void on(VisitCancelled cancelled) {
        follow(cancelled.principal(), wishes::changed, new AttendanceId(cancelled.attendance()));
    }

    @Async
    @TransactionalEventListener
    void on(AttendanceSettled settled) {
        follow(settled.principal(), wishes::changed, new AttendanceId(settled.attendance()));
    }

    @Async
    @TransactionalEventListener
    void on(OfferAnswered answered) {
        Access.run(
                new SystemActor("waiting", new PrincipalId(answered.principal())),
                () -> settling.settle(new OfferId(answered.offer())));
    }

    private void follow(String principal, Predicate<AttendanceId> work, AttendanceId visit) {
        var store = new PrincipalId(principal);
        Access.run(new SystemActor("waiting", store), () -> {
            if (work.test(visit)) {
                freed.follow(store);
            }
        });
    }
}
