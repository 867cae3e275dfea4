package se.minimaria.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.Role;

/**
 * Walks through the days of a search, once, and picks the free slots. Slots of one professional lie back to back from
 * the beginning of each free gap, so that what is left is not cut into pieces too short for anybody.
 */
record Sweep(
        Network network,
        BookingSettings settings,
        List<WorkingTime> hours,
        Map<AssignmentId, Assignment> colleagues,
        Busy busy) {

    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::starts)
            .thenComparing(slot -> slot.clinic().value())
            .thenComparing(Slot::staffGivenName)
            .thenComparing(slot -> slot.assignment().value());

    /** The slots of a query whose stretch has been cut to what may be offered. */
    List<Slot> slots(SlotQuery query) {
        var found = new ArrayList<Slot>();
        var last = Sweden.day(query.until());
        for (var day = Sweden.day(query.from());
                !day.isAfter(last) && found.size() < query.limit();
                day = day.plusDays(1)) {
            var ofDay = new ArrayList<Slot>();
            for (var working : hours) {
                if (working.holdsOn(day) && wanted(working, query, day)) {
                    walk(working, day, query, ofDay);
                }
            }
            ofDay.stream().distinct().sorted(ORDER).forEach(found::add);
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), query.limit())));
    }

    private boolean wanted(WorkingTime working, SlotQuery query, LocalDate day) {
        var assignment = colleague(working);
        return (query.clinics().isEmpty() || query.clinics().contains(working.clinic()))
                && query.who().filter(who -> !who.equals(working.assignment())).isEmpty()
                && gives(assignment, day)
                && (query.professions().isEmpty()
                        || assignment
                                .profession()
                                .filter(query.professions()::contains)
                                .isPresent());
    }

    /** Whether somebody gives care under an assignment on a day. */
    static boolean gives(Assignment assignment, LocalDate day) {
        return assignment.role() == Role.CARE && assignment.validOn(day);
    }

    private void walk(WorkingTime working, LocalDate day, SlotQuery query, List<Slot> found) {
        var clinic = network.clinic(working.clinic());
        var mode = modeOf(clinic);
        var length = settings.length(mode);
        var place = mode == Mode.ON_SITE ? clinic.id().value() : null;
        for (var span : working.openOn(day, clinic.hours())) {
            var starts = quarter(span.starts());
            while (!starts.plus(length).isAfter(span.ends())) {
                var ends = starts.plus(length);
                var taken = busy.untilFree(working.staff(), place, starts, ends);
                if (taken.isPresent()) {
                    starts = quarter(taken.get());
                } else if (mode == Mode.ON_SITE && !busy.hasRoom(clinic.rooms(), starts, ends)) {
                    starts = starts.plus(BookingSettings.STEP);
                } else {
                    if (!starts.isBefore(query.from()) && starts.isBefore(query.until())) {
                        found.add(slot(colleague(working), clinic, starts, ends));
                    }
                    starts = ends;
                }
            }
        }
    }

    private Assignment colleague(WorkingTime working) {
        var assignment = colleagues.get(working.assignment());
        if (assignment == null) {
            throw new IllegalStateException("Working time without an assignment: " + working.assignment());
        }
        return assignment;
    }

    static Mode modeOf(Clinic clinic) {
        return clinic.kind() == ClinicKind.DIGITAL ? Mode.DIGITAL : Mode.ON_SITE;
    }

    static Slot slot(Assignment assignment, Clinic clinic, Instant starts, Instant ends) {
        return new Slot(
                assignment.id(),
                assignment.staff(),
                assignment.name().given(),
                assignment.profession().orElseThrow(),
                assignment.principal(),
                clinic.id(),
                modeOf(clinic),
                starts,
                ends);
    }

    /** The moment itself or the next whole quarter. Summer time moves by a whole hour, so quarters stay quarters. */
    private static Instant quarter(Instant moment) {
        var step = BookingSettings.STEP.toSeconds();
        var seconds = moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, step) * step);
    }
}
