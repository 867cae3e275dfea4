package se.minimaria.staff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person at work.
 *
 * @param keeper the other principal that looks after the account, for a shared post
 * @param administered whether the reader gives and ends; else the page is for reading
 */
record ColleaguePage(
        String id,
        String name,
        String account,
        @Nullable String keeper,
        boolean administered,
        List<Post> running,
        List<Post> over,
        List<ChangeLine> changes) {

    /**
     * An assignment.
     *
     * @param note why it opens nothing yet, if it does not
     * @param paused whether it waits for the administrator's word
     */
    record Post(
            String id, String text, String period, @Nullable String note, boolean paused) {}
}
