package se.minimaria.network.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.minimaria.network.Citation;
import se.minimaria.network.Origin;
import se.minimaria.network.Source;
import se.minimaria.network.Validity;

/** Reads what any entry may say about itself: source, assumed, from, to. An entry that says neither of the first two is wrong. */
final class OriginReader {

    private final Format<Citation> citation;

    OriginReader(List<Source> sources) {
        Map<String, Source> byKey =
                sources.stream().collect(Collectors.toMap(Source::key, Function.identity(), (first, again) -> first));
        this.citation = new Format<>(
                "a source of this file and a place in it, like \"agreed 8.3\"",
                new Citation(new Source("", "", null, true), ""),
                byKey.keySet(),
                text -> cite(text, byKey));
    }

    Origin read(Entry entry) {
        Optional<Citation> cited = entry.maybe("source", citation);
        boolean assumed = entry.maybe("assumed", Formats.FLAG).orElse(false);
        if (!entry.has("source") && !assumed) {
            entry.problem("says neither where it comes from (source: …) nor that it is assumed (assumed: true)");
        }
        return new Origin(cited.orElse(null), assumed, validity(entry));
    }

    private static Validity validity(Entry entry) {
        Optional<LocalDate> from = entry.maybe("from", Formats.DATE);
        Optional<LocalDate> to = entry.maybe("to", Formats.DATE);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            entry.problem("ends on " + to.get() + ", before it begins on " + from.get());
            return Validity.ALWAYS;
        }
        return new Validity(from.orElse(null), to.orElse(null));
    }

    private static Optional<Citation> cite(String text, Map<String, Source> sources) {
        int space = text.indexOf(' ');
        String key = space < 0 ? text : text.substring(0, space);
        String place = space < 0 ? "" : text.substring(space + 1).strip();
        return Optional.ofNullable(sources.get(key)).map(source -> new Citation(source, place));
    }
}
