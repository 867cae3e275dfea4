package se.minimaria.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import se.minimaria.access.LogRow;
import se.minimaria.access.Purpose;
import se.minimaria.network.PrincipalId;
import se.minimaria.portal.TrailLine.Opening;

/** Makes one line of what one reader did in one quarter of an hour. */
final class Openings {

    private static final long QUARTER = 15 * 60;

    private Openings() {}

    static List<Opening> of(List<LogRow> newestFirst) {
        var readings = new LinkedHashMap<Reading, List<LogRow>>();
        for (var row : newestFirst) {
            var reading = new Reading(row.principal(), row.actorName(), row.actorRole(), quarter(row.at()));
            readings.computeIfAbsent(reading, key -> new ArrayList<>()).add(row);
        }
        return readings.values().stream()
                .map(Openings::opening)
                .filter(opening -> !opening.deeds().isEmpty())
                .toList();
    }

    /** The beginning of the quarter of an hour that a moment lies in. */
    static Instant quarter(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), QUARTER) * QUARTER);
    }

    /** The beginning of the next one. */
    static Instant after(Instant at) {
        return quarter(at).plusSeconds(QUARTER);
    }

    private static Opening opening(List<LogRow> newestFirst) {
        var deeds = new LinkedHashSet<Deed>();
        newestFirst.reversed().forEach(row -> Deed.of(row).ifPresent(deeds::add));
        var latest = newestFirst.getFirst();
        return new Opening(
                latest.at(),
                latest.principal(),
                latest.actorName(),
                latest.actorRole(),
                List.copyOf(deeds),
                purpose(newestFirst));
    }

    /** An emergency is told of whatever else there was; otherwise what the file was first opened for. */
    private static Purpose purpose(List<LogRow> newestFirst) {
        return newestFirst.stream()
                .map(row ->
                        Purpose.valueOf(row.purpose().toUpperCase(Locale.ROOT).replace('-', '_')))
                .reduce((later, earlier) -> later == Purpose.EMERGENCY ? later : earlier)
                .orElseThrow();
    }

    private record Reading(PrincipalId principal, String name, String profession, Instant quarter) {}
}
