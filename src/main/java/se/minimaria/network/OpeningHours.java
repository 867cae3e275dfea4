package se.minimaria.network;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.minimaria.shared.Sweden;

/**
 * When a clinic is open.
 *
 * <p>Hours are wall-clock times in Sweden; questions and answers are moments. A wall-clock time that the clock skips in
 * spring moves forward by the gap, one that comes twice in autumn means the first. A moment given in another zone is
 * understood and answered in Swedish time.
 */
public record OpeningHours(List<OpeningPeriod> periods, ClosedDays closed) {

    /** How far ahead {@link #opensNext} looks before it says never. */
    private static final int HORIZON_DAYS = 400;

    public OpeningHours {
        periods = List.copyOf(periods);
    }

    /** The stretches of open time on a day, in order. */
    public List<Opening> on(LocalDate day) {
        if (closed.include(day)) {
            return List.of();
        }
        return periods.stream()
                .filter(period -> period.holdsOn(day))
                .map(period -> new Opening(moment(day, period.opens()), moment(day, period.closes())))
                .filter(opening -> opening.opens().isBefore(opening.closes()))
                .sorted(Comparator.comparing(Opening::opens))
                .toList();
    }

    public boolean isOpen(ZonedDateTime moment) {
        return closesAt(moment).isPresent();
    }

    /** When the doors that are open at a moment close; empty if they are closed. */
    public Optional<ZonedDateTime> closesAt(ZonedDateTime moment) {
        return on(Sweden.day(moment.toInstant())).stream()
                .filter(opening -> opening.includes(moment))
                .findFirst()
                .map(Opening::closes);
    }

    /** The first opening after a moment, also when it is open now; empty if there is none within a year. */
    public Optional<ZonedDateTime> opensNext(ZonedDateTime moment) {
        LocalDate today = Sweden.day(moment.toInstant());
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(HORIZON_DAYS)
                .flatMap(day -> on(day).stream())
                .map(Opening::opens)
                .filter(opens -> opens.isAfter(moment))
                .findFirst();
    }

    private static ZonedDateTime moment(LocalDate day, LocalTime time) {
        return Sweden.wall(Sweden.instant(LocalDateTime.of(day, time)));
    }
}
