package se.minimaria.staff.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.staff.StaffName;

/** Somebody new at work with a first assignment, as typed. */
record NewColleagueForm(
        @Nullable String given,
        @Nullable String family,
        @Nullable String post,
        @Nullable String clinic,
        @Nullable String from,
        @Nullable String to) {

    static NewColleagueForm from(String today) {
        return new NewColleagueForm("", "", "", "", today, "");
    }

    void check(Errors errors) {
        if (text(given).isBlank()) {
            errors.rejectValue("given", "staff.error.given");
        }
        if (text(family).isBlank()) {
            errors.rejectValue("family", "staff.error.family");
        }
    }

    StaffName name() {
        return new StaffName(text(given), text(family));
    }

    PostForm postForm() {
        return new PostForm(post, clinic, from, to);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "NewColleagueForm[****]";
    }
}
