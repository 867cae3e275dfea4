package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;
import se.minimaria.workplace.NotePage.Verdict;

/**
 * Sections of a signed entry, and what the law says of sending each to somebody.
 *
 * @param receiver the chosen one; null before one is
 * @param rows the sections with their answers; empty before a receiver is chosen
 * @param weighs whether a reason is asked for
 */
record SendPage(
        FileHead head,
        String address,
        String entry,
        String when,
        List<Option> receivers,
        @Nullable Option receiver,
        List<Row> rows,
        boolean weighs,
        String reason,
        @Nullable String error) {

    /**
     * A section.
     *
     * @param ticked whether it is chosen
     * @param sent whether the receiver has it already
     */
    record Row(String id, String heading, String body, Verdict verdict, boolean ticked, boolean sent) {

        /** Whether it can be chosen at all. */
        public boolean isOpen() {
            return !sent && !verdict.css().equals("no");
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** Whether anything can be sent to the chosen receiver. */
    public boolean isOpen() {
        return rows.stream().anyMatch(Row::isOpen);
    }
}
