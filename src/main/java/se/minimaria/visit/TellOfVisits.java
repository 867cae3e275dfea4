package se.minimaria.visit;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.BookingEvent.AttendanceSettled;
import se.minimaria.booking.BookingEvent.VisitBooked;
import se.minimaria.booking.BookingEvent.VisitCancelled;
import se.minimaria.booking.BookingEvent.VisitMoved;
import se.minimaria.booking.VisitsOf;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.PersonEvent.ReachChanged;
import se.minimaria.visit.VisitEvent.PassGiven;
import se.minimaria.visit.VisitEvent.PassSilenced;

/**
 * Lets messages follow what happens to visits, after it is safe and without its author's rights. Not {@code
 * ApplicationModuleListener}s, because a context must be bound before a transaction begins; the events are kept until this
 * has succeeded, all the same.
 */
@Component
class TellOfVisits {

    private final Tell tell;
    private final VisitsOf visits;

    TellOfVisits(Tell tell, VisitsOf visits) {
        this.tell = tell;
        this.visits = visits;
    }

    @Async
    @TransactionalEventListener
    void on(VisitBooked booked) {
        as(booked.principal(), booked.attendance(), tell::booked);
    }

    @Async
    @TransactionalEventListener
    void on(VisitMoved moved) {
        as(moved.principal(), moved.attendance(), tell::moved);
    }

    @Async
    @TransactionalEventListener
    void on(VisitCancelled cancelled) {
        as(cancelled.principal(), cancelled.attendance(), tell::cancelled);
    }

    @Async
    @TransactionalEventListener
    void on(AttendanceSettled settled) {
        as(settled.principal(), settled.attendance(), tell::settled);
    }

    @Async
    @TransactionalEventListener
    void on(PassGiven given) {
        as(given.principal(), given.attendance(), tell::booked);
    }

    @Async
    @TransactionalEventListener
    void on(ReachChanged changed) {
        var job = new SystemActor("visit", new PrincipalId(changed.principal()));
        Access.run(job, () -> visits.of(new FileId(changed.file())).forEach(visit -> tell.reached(visit.attendance())));
    }

    @Async
    @TransactionalEventListener
    void on(PassSilenced silenced) {
        var job = new SystemActor("visit", new PrincipalId(silenced.principal()));
        Access.run(job, () -> tell.silenced(silenced.pass()));
    }

    private static void as(String principal, UUID attendance, Consumer<AttendanceId> work) {
        var job = new SystemActor("visit", new PrincipalId(principal));
        Access.run(job, () -> work.accept(new AttendanceId(attendance)));
    }
}
