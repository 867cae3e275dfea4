package se.minimaria.staff.web;

import org.jspecify.annotations.Nullable;

/**
 * A new assignment as typed.
 *
 * @param post a profession's key, or a role's code
 */
record PostForm(
        @Nullable String post,
        @Nullable String clinic,
        @Nullable String from,
        @Nullable String to) {

    static PostForm from(String today) {
        return new PostForm("", "", today, "");
    }
}
