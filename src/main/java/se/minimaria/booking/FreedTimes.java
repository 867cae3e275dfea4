package se.minimaria.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.StaffDirectory;

/**
 * Times that somebody gave back or moved away from, and whether they are free. Times carry no identity, so whoever asks learns
 * when somebody at work is free again and nothing about who was to come.
 */
@Component
@Transactional(readOnly = true)
public class FreedTimes {

    private final JdbcClient database;
    private final Offers offers;
    private final Occupancies occupancies;
    private final StaffDirectory staff;
    private final Network network;
    private final Clock clock;

    FreedTimes(
            JdbcClient database,
            Offers offers,
            Occupancies occupancies,
            StaffDirectory staff,
            Network network,
            Clock clock) {
        this.database = database;
        this.offers = offers;
        this.occupancies = occupancies;
        this.staff = staff;
        this.network = network;
        this.clock = clock;
    }

    /**
     * A time that was given back.
     *
     * @param appointment what had it; each is given back once
     */
    public record Freed(AppointmentId appointment, Slot slot) {}

    /** What has become of a time since. */
    public enum State {
        /** Anybody may take it. */
        FREE,
        /** Somebody keeps it for a while, to choose or to be asked. */
        KEPT,
        /** It is booked, or not offered any more. */
        GONE
    }

    /** Those with a principal's staff that begin after a moment, the soonest first, without some that are known. */
    public List<Freed> ahead(PrincipalId store, Instant after, Collection<AppointmentId> known) {
        var now = clock.instant();
        var own = staff.caring(Sweden.day(now)).stream()
                .filter(one -> one.principal().equals(store))
                .map(one -> one.id().value())
                .toArray(UUID[]::new);
        var cancelled = database.sql("""
                select id, assignment_id, clinic, starts_at from booking.appointment
                where state = 'cancelled' and starts_at > :after and assignment_id = any(:own) and id <> all(:known)
                order by starts_at, id""")
                .param("after", Timestamp.from(after))
                .param("own", own)
                .param("known", known.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .query(Asides::read)
                .list();
        return cancelled.stream()
                .flatMap(one -> named(one.assignment(), one.clinic(), one.starts(), now)
                        .map(slot -> new Freed(one.appointment(), slot))
                        .stream())
                .toList();
    }

    /** A time in words that are true of it whether or not it is offered: with whom, where and until when. */
    public Optional<Slot> at(AssignmentId who, ClinicId where, Instant starts) {
        var clinic = network.clinic(where);
        var ends = starts.plus(offers.settings().length(Sweep.modeOf(clinic)));
        return staff.assignment(who)
                .filter(one -> one.profession().isPresent())
                .map(one -> Sweep.slot(one, clinic, starts, ends));
    }

    /** Which of some stretches are booked with the same person. */
    public Set<Span> booked(Collection<Span> spans) {
        if (spans.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.sql("""
                select s.staff, s.starts, s.ends
                from unnest(:staff::uuid[], :starts::timestamptz[], :ends::timestamptz[]) as s (staff, starts, ends)
                where exists (
                  select from booking.occupancy o join booking.appointment a on a.id = o.appointment_id
                  where o.staff_id = s.staff and o.during && tstzrange(s.starts, s.ends) and a.state = 'booked')""")
                .param("staff", spans.stream().map(one -> one.staff().value()).toArray(UUID[]::new))
                .param(
                        "starts",
                        spans.stream().map(one -> one.starts().toString()).toArray(String[]::new))
                .param("ends", spans.stream().map(one -> one.ends().toString()).toArray(String[]::new))
                .query((row, index) -> new Span(
                        new StaffId(row.getObject("staff", UUID.class)),
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant()))
                .list());
    }

    /** A stretch of somebody's time. */
    public record Span(StaffId staff, Instant starts, Instant ends) {}

    /** How it is with a time now. */
    public State state(Slot slot) {
        var now = clock.instant();
        if (named(slot.assignment(), slot.clinic(), slot.starts(), now).isEmpty()) {
            return State.GONE;
        }
        if (fits(slot, occupancies.between(slot.starts(), slot.ends(), now))) {
            return State.FREE;
        }
        return fits(slot, occupancies.booked(slot.starts(), slot.ends())) ? State.KEPT : State.GONE;
    }

    private boolean fits(Slot slot, List<Occupied> taken) {
        var busy = new Busy(taken, offers.settings().travel());
        var place = slot.mode() == Mode.ON_SITE ? slot.clinic().value() : null;
        return busy.untilFree(slot.staff(), place, slot.starts(), slot.ends()).isEmpty()
                && (slot.mode() == Mode.DIGITAL
                        || busy.hasRoom(network.clinic(slot.clinic()).rooms(), slot.starts(), slot.ends()));
    }

    private Optional<Slot> named(AssignmentId who, ClinicId where, Instant starts, Instant now) {
        return offers.named(who, where, starts, now) instanceof Offers.Offered(Slot slot)
                ? Optional.of(slot)
                : Optional.empty();
    }
}
