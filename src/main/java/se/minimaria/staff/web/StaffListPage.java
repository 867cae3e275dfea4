package se.minimaria.staff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people who work for a principal.
 *
 * @param next the address of those that follow, if any do
 */
record StaffListPage(
        String authority,
        boolean administered,
        List<Row> rows,
        @Nullable String next,
        List<ChangeLine> changes) {

    /** One person. */
    record Row(String id, String name, List<String> running, List<String> over, String account) {}
}
