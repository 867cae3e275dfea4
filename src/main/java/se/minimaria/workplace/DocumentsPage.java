package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copies that came in and wait for somebody.
 *
 * @param unboundCount how many there are, also beyond the rows that are shown
 * @param more how many rows of each kind to ask for next; zero when all are shown
 */
record DocumentsPage(List<Row> unbound, int unboundCount, List<Row> bound, int boundCount, int more) {

    /** A copy as a row. */
    record Row(String href, String name, Mark from, String headings, String told, boolean unread) {

        @Override
        public String toString() {
            return "Row[" + href + "]";
        }
    }

    /**
     * One copy, opened.
     *
     * @param protection the name of the protection of the identity, where there is one
     */
    record Document(
            String id,
            String name,
            String born,
            @Nullable String protection,
            Mark from,
            String sender,
            String arrived,
            String ground,
            String receipt,
            List<EntryPage.Part> parts,
            @Nullable String file,
            boolean received,
            List<PeoplePage.Hit> candidates) {

        @Override
        public String toString() {
            return "Document[" + id + "]";
        }
    }

    /** What passed in and out of one file. */
    record Passed(FileHead head, List<Row> here, List<Line> there) {}

    /** A line of the ledger. */
    record Line(String when, String text, String why, boolean sent) {}
}
