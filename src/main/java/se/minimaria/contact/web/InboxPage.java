package se.minimaria.contact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inbox: tabs, queue, and the item that is open, if one is.
 *
 * @param more how many rows to ask for next; zero when all are shown
 * @param asked how many rows were asked for, if more than at first
 * @param median half of this month's first answers came within this time; empty while there are none
 */
record InboxPage(
        String view,
        List<Tab> tabs,
        List<Row> rows,
        int more,
        @Nullable Integer asked,
        String median,
        @Nullable Detail detail) {

    InboxPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /** A part of the inbox and how much is in it. */
    record Tab(String view, String text, int count, boolean current) {}

    /**
     * One waiting contact.
     *
     * @param about how it came in and what it is about; empty for what somebody wrote for their own sake
     * @param says how the last message begins; empty once the thread belongs to a person's file
     */
    record Row(
            String id,
            String who,
            String about,
            String says,
            boolean risk,
            String clinic,
            String arrived,
            @Nullable Clock clock,
            boolean current) {}

    /**
     * The clock: words first, bar second.
     *
     * @param css empty, {@code soon} or {@code over}
     */
    record Clock(String text, int percent, String css) {}

    /**
     * The open item.
     *
     * @param heading how the youth calls themselves, or that there is no name
     * @param taken who has taken it on, in words; empty when nobody has
     * @param mine whether that is the reader
     * @param readable whether anybody reads an answer here
     * @param acute whether there is danger: then help that is there at once stands first
     * @param sorted what was decided, in words; empty before
     * @param owed the questions that are still to be asked
     * @param tasks what is to be done
     * @param call who wants to be called, if anybody
     * @param file address of the person, once the thread belongs to a file
     */
    record Detail(
            String id,
            String key,
            String heading,
            String arrived,
            String about,
            @Nullable Clock clock,
            List<ThreadPage.Item> items,
            String taken,
            boolean mine,
            boolean closed,
            boolean readable,
            boolean acute,
            List<Fact> sorted,
            List<String> owed,
            List<Duty> tasks,
            @Nullable CallPage call,
            @Nullable String file) {

        Detail {
            items = List.copyOf(items);
            sorted = List.copyOf(sorted);
            owed = List.copyOf(owed);
            tasks = List.copyOf(tasks);
        }
    }

    /** A fact with its label. */
    record Fact(String label, String text) {}

    /**
     * Something to be done about the item.
     *
     * @param outcome how it went; empty while it stands
     * @param refersOut whether a referral out is what it asks for
     */
    record Duty(String id, String text, String reason, String made, String outcome, boolean refersOut) {}
}
