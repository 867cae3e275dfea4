package se.minimaria.network.file;

import java.util.List;
import se.minimaria.network.Source;

/** Reads {@code sources}: the documents that the other entries quote. */
final class SourceSection {

    List<Source> read(Entry root) {
        return root.entries("sources").stream().map(this::source).toList();
    }

    private Source source(Entry entry) {
        return new Source(
                entry.name(Formats.KEY),
                entry.one("title", Formats.TEXT),
                entry.maybe("date", Formats.DATE).orElse(null),
                entry.maybe("unverified", Formats.FLAG).orElse(false));
    }
}
