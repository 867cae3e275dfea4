package se.minimaria.network.file;

import java.util.TreeMap;
import se.minimaria.network.ClosedDays;

/** Reads {@code closed-days}: holidays and eves on which no clinic opens. */
final class ClosedDaysSection {

    private final OriginReader origins;

    ClosedDaysSection(OriginReader origins) {
        this.origins = origins;
    }

    ClosedDays read(Entry root) {
        Entry entry = root.entry("closed-days");
        return new ClosedDays(new TreeMap<>(entry.pairs("names", Formats.DATE, Formats.TEXT)), origins.read(entry));
    }
}
