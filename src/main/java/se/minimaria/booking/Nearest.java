package se.minimaria.booking;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What to offer instead of a time that is gone: the same profession, the same place first, then the closest in time.
 */
@Component
class Nearest {

    private static final Duration AROUND = Duration.ofDays(7);
    private static final int ENOUGH = 3;
    private static final int ALL = 5_000;

    private final FindSlots slots;

    Nearest(FindSlots slots) {
        this.slots = slots;
    }

    List<Slot> to(Slot gone) {
        var query = new SlotQuery(
                gone.starts().minus(AROUND),
                gone.starts().plus(AROUND),
                Set.of(),
                Set.of(gone.profession()),
                Optional.empty(),
                ALL);
        var seen = new HashSet<>();
        return slots.find(query).stream()
                .sorted(Comparator.comparing((Slot slot) -> !slot.clinic().equals(gone.clinic()))
                        .thenComparing(slot ->
                                Duration.between(gone.starts(), slot.starts()).abs()))
                .filter(slot -> seen.add(List.of(slot.clinic(), slot.starts())))
                .limit(ENOUGH)
                .toList();
    }
}
