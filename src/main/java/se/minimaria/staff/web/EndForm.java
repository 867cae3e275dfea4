package se.minimaria.staff.web;

import org.jspecify.annotations.Nullable;

/**
 * How an assignment is to end, as typed.
 *
 * @param last the last day; empty for at once
 */
record EndForm(@Nullable String last) {

    boolean atOnce() {
        return last == null || last.isBlank();
    }
}
