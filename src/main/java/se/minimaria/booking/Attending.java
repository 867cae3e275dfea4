package se.minimaria.booking;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.BookingEvent.VisitBooked;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.CareTeam;

/**
 * Puts somebody into a time that is theirs from now on. For those on duty it takes a file that is theirs to open, and
 * whoever is to be met takes part in the care from then on; both stand in the log of the file.
 */
@Component
class Attending {

    private static final String OTHER_PRINCIPAL = "booking.refused.other-principal";

    private final Attendances attendances;
    private final CareTeam team;
    private final VisitTrace trace;
    private final ApplicationEventPublisher events;

    Attending(Attendances attendances, CareTeam team, VisitTrace trace, ApplicationEventPublisher events) {
        this.attendances = attendances;
        this.team = team;
        this.trace = trace;
        this.events = events;
    }

    /** Why the caller may not put somebody into a time with a principal, as a message key; empty if they may. */
    Optional<String> refusal(PrincipalId principal, Attendee attendee) {
        var context = Access.current().orElseThrow();
        if (context instanceof OnDuty duty) {
            return duty.principal().equals(principal) && attendee instanceof Attendee.File file
                    ? closed(file)
                    : Optional.of(OTHER_PRINCIPAL);
        }
        if (context instanceof ThreadHolder holder) {
            var self = attendee instanceof Attendee.Holder own && own.codeHash().equals(holder.codeHash());
            return self ? Optional.empty() : Optional.of(OTHER_PRINCIPAL);
        }
        if (context instanceof SystemActor actor) {
            return actor.principal().equals(principal) ? Optional.empty() : Optional.of(OTHER_PRINCIPAL);
        }
        throw new IllegalStateException("Only holders of words and those on duty take a time");
    }

    private Optional<String> closed(Attendee.File file) {
        return team.ground(file.id()).isPresent() ? Optional.empty() : Optional.of("booking.refused.file-closed");
    }

    AttendanceId add(
            AppointmentId appointment, AssignmentId met, PrincipalId principal, Attendee attendee, Instant now) {
        var attendance = attendances.add(appointment, principal, attendee, now);
        if (attendee instanceof Attendee.File file) {
            trace.follow(file.id(), attendance, met, "booked");
        }
        events.publishEvent(new VisitBooked(attendance.value(), principal.value(), now));
        return attendance;
    }
}
