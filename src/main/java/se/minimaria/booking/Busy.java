package se.minimaria.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.StaffId;
import se.minimaria.network.Room;

/** What is taken in a stretch of time, arranged so that a free slot is found without asking the database again. */
final class Busy {

    /** No visit is longer, so nothing that starts earlier can still be going on. */
    private static final Duration LONGEST = Duration.ofHours(8);

    private final Map<UUID, NavigableMap<Instant, Occupied>> staff = new HashMap<>();
    private final Map<String, NavigableMap<Instant, Occupied>> rooms = new HashMap<>();
    private final Duration travel;

    Busy(Collection<Occupied> taken, Duration travel) {
        this.travel = travel;
        for (var one : taken) {
            if (one.staff() != null) {
                staff.computeIfAbsent(one.staff(), none -> new TreeMap<>()).put(one.starts(), one);
            }
            if (one.room() != null) {
                rooms.computeIfAbsent(one.room(), none -> new TreeMap<>()).put(one.starts(), one);
            }
        }
    }

    /**
     * The moment from which somebody can be met again, if they cannot at once.
     *
     * @param place where; absent for a digital visit, before and after which nobody travels
     */
    Optional<Instant> untilFree(StaffId who, @Nullable String place, Instant starts, Instant ends) {
        var visits = staff.get(who.value());
        if (visits == null) {
            return Optional.empty();
        }
        return visits.subMap(starts.minus(LONGEST).minus(travel), ends.plus(travel)).values().stream()
                .flatMap(visit -> freeAfter(visit, place, starts, ends))
                .max(Comparator.naturalOrder());
    }

    private Stream<Instant> freeAfter(Occupied visit, @Nullable String place, Instant starts, Instant ends) {
        var elsewhere = place != null && visit.place() != null && !place.equals(visit.place());
        var pause = elsewhere ? travel : Duration.ZERO;
        var meets = starts.isBefore(visit.ends().plus(pause)) && visit.starts().isBefore(ends.plus(pause));
        return meets ? Stream.of(visit.ends().plus(pause)) : Stream.empty();
    }

    /** Whether one of the rooms is free the whole time. */
    boolean hasRoom(List<Room> all, Instant starts, Instant ends) {
        return all.stream().anyMatch(room -> isFree(rooms.get(room.id()), starts, ends));
    }

    /**
     * Visits in one room never overlap, so the last that starts before the end is the only one that can be in the way.
     */
    private static boolean isFree(@Nullable NavigableMap<Instant, Occupied> visits, Instant starts, Instant ends) {
        if (visits == null) {
            return true;
        }
        var last = visits.lowerEntry(ends);
        return last == null || !last.getValue().ends().isAfter(starts);
    }
}
