package se.minimaria.network.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.minimaria.network.ClosedDays;
import se.minimaria.network.OpeningHours;
import se.minimaria.network.OpeningPeriod;
import se.minimaria.network.Origin;

/** Reads the {@code hours} of a clinic. */
final class HoursReader {

    private final OriginReader origins;
    private final ClosedDays closedDays;

    HoursReader(OriginReader origins, ClosedDays closedDays) {
        this.origins = origins;
        this.closedDays = closedDays;
    }

    OpeningHours read(Entry clinic) {
        List<OpeningPeriod> periods = new ArrayList<>();
        for (Entry entry : clinic.items("hours")) {
            period(entry).ifPresent(period -> {
                if (periods.stream().anyMatch(period::collidesWith)) {
                    entry.problem("overlaps other hours of the same weekday");
                }
                periods.add(period);
            });
        }
        return new OpeningHours(periods, closedDays);
    }

    private Optional<OpeningPeriod> period(Entry entry) {
        List<DayOfWeek> days = entry.many("days", Formats.WEEKDAY);
        Formats.Hours hours = entry.one("open", Formats.HOURS);
        Origin origin = origins.read(entry);
        if (!hours.closes().isAfter(hours.opens())) {
            entry.problem("closes at " + hours.closes() + ", not after it opens at " + hours.opens());
        }
        if (entry.isSound() && days.isEmpty()) {
            entry.problem("\"days\" is empty, expected a weekday at least");
        }
        return entry.isSound()
                ? Optional.of(new OpeningPeriod(EnumSet.copyOf(days), hours.opens(), hours.closes(), origin))
                : Optional.empty();
    }
}
