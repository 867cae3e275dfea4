package se.minimaria.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.CalendarWeek.Span;
import se.minimaria.booking.WhyNotFree.Elsewhere;
import se.minimaria.booking.WhyNotFree.Meets;
import se.minimaria.booking.WhyNotFree.NoRoom;
import se.minimaria.booking.WhyNotFree.NotAQuarter;
import se.minimaria.booking.WhyNotFree.NotAtWork;
import se.minimaria.booking.WhyNotFree.Past;
import se.minimaria.booking.WhyNotFree.Shut;
import se.minimaria.booking.WhyNotFree.TooFar;
import se.minimaria.booking.WhyNotFree.Travels;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;

/**
 * Answers for any time why it is not free: first what holds for the whole place, then each who works there, by the same rules
 * that {@link FindSlots} and {@link Book} follow. For those on duty; it tells that somebody is taken and never by whom.
 */
@Component
@Transactional(readOnly = true)
public class ExplainTime {

    private final WorkingTimes hours;
    private final Occupancies occupancies;
    private final Colleagues colleagues;
    private final Network network;
    private final BookingSettings settings;
    private final Clock clock;

    ExplainTime(
            WorkingTimes hours,
            Occupancies occupancies,
            Colleagues colleagues,
            Network network,
            BookingSettings settings,
            Clock clock) {
        this.hours = hours;
        this.occupancies = occupancies;
        this.colleagues = colleagues;
        this.network = network;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What stands in the way of a time.
     *
     * @param whole what holds for everybody there; then nobody is asked for one by one
     */
    public record Explained(Instant starts, Instant ends, Optional<WhyNotFree> whole, List<Row> rows) {

        public Explained {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One who works there.
     *
     * @param why empty when the time is free with them
     */
    public record Row(String givenName, Profession profession, PrincipalId principal, Optional<WhyNotFree> why) {}

    /** A time that a visit there would take, from a moment. */
    private record Asked(Clinic clinic, LocalDate day, Instant starts, Instant ends, Busy busy) {

        boolean isWithin(Span span) {
            return !starts.isBefore(span.starts()) && !ends.isAfter(span.ends());
        }

        boolean meets(Span span) {
            return starts.isBefore(span.ends()) && span.starts().isBefore(ends);
        }
    }

    public Explained of(ClinicId at, Instant starts) {
        var now = clock.instant();
        var clinic = network.clinic(at);
        var ends = starts.plus(settings.length(Sweep.modeOf(clinic)));
        var whole = whole(clinic, starts, ends, now);
        return new Explained(starts, ends, whole, whole.isPresent() ? List.of() : rows(clinic, starts, ends, now));
    }

    private Optional<WhyNotFree> whole(Clinic clinic, Instant starts, Instant ends, Instant now) {
        var furthest = now.plus(settings.horizon());
        if (starts.isBefore(now)) {
            return Optional.of(new Past());
        }
        if (!starts.isBefore(furthest)) {
            return Optional.of(new TooFar(Sweden.day(furthest)));
        }
        if (starts.getEpochSecond() % BookingSettings.STEP.toSeconds() != 0) {
            return Optional.of(new NotAQuarter());
        }
        var open = clinic.hours().on(Sweden.day(starts)).stream()
                .map(one -> new Span(one.opens().toInstant(), one.closes().toInstant()))
                .toList();
        var within = open.stream().anyMatch(span -> !starts.isBefore(span.starts()) && !ends.isAfter(span.ends()));
        return within ? Optional.empty() : Optional.of(new Shut(open));
    }

    private List<Row> rows(Clinic clinic, Instant starts, Instant ends, Instant now) {
        var day = Sweden.day(starts);
        var working = hours.between(day, day);
        var there = working.stream()
                .filter(one -> one.clinic().equals(clinic.id()))
                .map(WorkingTime::assignment)
                .collect(Collectors.toSet());
        var busy = new Busy(occupancies.between(starts, ends, now), settings.travel());
        var asked = new Asked(clinic, day, starts, ends, busy);
        return colleagues.named(there).values().stream()
                .filter(one -> Sweep.gives(one, day))
                .sorted(Comparator.comparing((Assignment one) -> one.name().given())
                        .thenComparing(one -> one.id().value()))
                .map(one -> new Row(
                        one.name().given(), one.profession().orElseThrow(), one.principal(), why(one, working, asked)))
                .toList();
    }

    private Optional<WhyNotFree> why(Assignment one, List<WorkingTime> working, Asked asked) {
        var own = working.stream()
                .filter(time -> time.staff().equals(one.staff()) && time.holdsOn(asked.day()))
                .toList();
        var here = own.stream()
                .filter(time -> time.assignment().equals(one.id()))
                .filter(time -> time.clinic().equals(asked.clinic().id()))
                .map(time -> time.on(asked.day()))
                .toList();
        if (here.stream().noneMatch(asked::isWithin)) {
            return Optional.of(elsewhere(own, asked).orElseGet(() -> new NotAtWork(here)));
        }
        var onSite = Sweep.modeOf(asked.clinic()) == Mode.ON_SITE;
        var meets = asked.busy().untilFree(one.staff(), null, asked.starts(), asked.ends());
        if (meets.isPresent()) {
            return Optional.of(new Meets(meets.get()));
        }
        var place = onSite ? asked.clinic().id().value() : null;
        var travels = asked.busy().untilFree(one.staff(), place, asked.starts(), asked.ends());
        if (travels.isPresent()) {
            return Optional.of(new Travels(settings.travel()));
        }
        return onSite && !asked.busy().hasRoom(asked.clinic().rooms(), asked.starts(), asked.ends())
                ? Optional.of(new NoRoom())
                : Optional.empty();
    }

    /** Where they are on site at that time, if it is another place. */
    private Optional<WhyNotFree> elsewhere(List<WorkingTime> own, Asked asked) {
        return own.stream()
                .filter(time -> !time.clinic().equals(asked.clinic().id()))
                .filter(time -> Sweep.modeOf(network.clinic(time.clinic())) == Mode.ON_SITE)
                .filter(time -> asked.meets(time.on(asked.day())))
                .findFirst()
                .map(time -> new Elsewhere(time.clinic()));
    }
}
