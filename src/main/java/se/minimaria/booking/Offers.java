package se.minimaria.booking;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.StaffDirectory;

/**
 * Which times may be taken at all, apart from whether they are free. Any quarter inside working time will do, so that a
 * time chosen a minute ago does not become wrong because a neighbour was booked and the slots moved.
 */
@Component
class Offers {

    private final WorkingTimes hours;
    private final StaffDirectory staff;
    private final Network network;
    private final BookingSettings settings;

    Offers(WorkingTimes hours, StaffDirectory staff, Network network, BookingSettings settings) {
        this.hours = hours;
        this.staff = staff;
        this.network = network;
        this.settings = settings;
    }

    /** What the rules say about a time. */
    sealed interface Offer {}

    record Offered(Slot slot) implements Offer {}

    /** The bundle's key for why not. */
    record Refused(String messageKey) implements Offer {}

    BookingSettings settings() {
        return settings;
    }

    /** The query, cut to what may be offered now. */
    SlotQuery within(SlotQuery query, Instant now) {
        var soonest = now.plus(lead());
        var furthest = now.plus(settings.horizon());
        return new SlotQuery(
                query.from().isBefore(soonest) ? soonest : query.from(),
                query.until().isAfter(furthest) ? furthest : query.until(),
                query.clinics(),
                query.professions(),
                query.who(),
                query.limit());
    }

    /** The slot as it is offered; of what the caller says only who, where and when is believed. */
    Offer named(Slot wanted, Instant now) {
        return named(wanted.assignment(), wanted.clinic(), wanted.starts(), now);
    }

    Offer named(AssignmentId id, ClinicId at, Instant starts, Instant now) {
        var day = Sweden.day(starts);
        var assignment = staff.assignment(id).filter(one -> Sweep.gives(one, day));
        var clinic = network.clinicAt(at.value());
        if (assignment.isEmpty() || clinic.isEmpty()) {
            return new Refused("booking.refused.not-working");
        }
        if (starts.isBefore(now.plus(lead()))) {
            return new Refused("booking.refused.too-soon");
        }
        if (!starts.isBefore(now.plus(settings.horizon()))) {
            return new Refused("booking.refused.too-far");
        }
        var ends = starts.plus(settings.length(Sweep.modeOf(clinic.get())));
        return fits(id, clinic.get(), starts, ends)
                ? new Offered(Sweep.slot(assignment.get(), clinic.get(), starts, ends))
                : new Refused("booking.refused.not-working");
    }

    private boolean fits(AssignmentId id, Clinic clinic, Instant starts, Instant ends) {
        var day = Sweden.day(starts);
        return starts.getEpochSecond() % BookingSettings.STEP.toSeconds() == 0
                && starts.getNano() == 0
                && hours.of(id, clinic.id(), day).stream()
                        .flatMap(working -> working.openOn(day, clinic.hours()).stream())
                        .anyMatch(span -> !starts.isBefore(span.starts()) && !ends.isAfter(span.ends()));
    }

    /** Whoever is on duty sees who is free and may take a time that starts at once; so may the jobs of a store. */
    private Duration lead() {
        var context = Access.current().orElse(null);
        return context instanceof OnDuty || context instanceof SystemActor ? Duration.ZERO : settings.lead();
    }
}
