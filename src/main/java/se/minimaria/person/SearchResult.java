package se.minimaria.person;

import java.util.List;

/** What a search gave. */
public sealed interface SearchResult {

    /**
     * The files found, by name.
     *
     * @param more whether further files match; write more of the name
     */
    record Found(List<FileHit> hits, boolean more) implements SearchResult {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** What was typed is neither a name nor a number, so nothing was searched. */
    record NotSearchable(String messageKey) implements SearchResult {}
}
