package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The referrals of a view: what waits, what is under way, what goes out, and what is over. */
record ReferralListPage(String view, List<Tab> tabs, List<Row> rows) {

    /** A view and how many rows it has. */
    record Tab(String view, String text, boolean current) {}

    /**
     * A referral in the list.
     *
     * @param late whether the promised time is over
     */
    record Row(
            String href,
            Named who,
            String from,
            String state,
            String when,
            boolean late,
            @Nullable String note) {}
}
