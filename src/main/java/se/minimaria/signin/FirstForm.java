package se.minimaria.signin;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.minimaria.staff.StaffName;

/** What the first set-up asks for. */
record FirstForm(
        @NotBlank(message = "{signin.error.first-code}") @Nullable
        String code,

        @NotBlank(message = "{signin.error.given}") @Nullable
        String given,

        @NotBlank(message = "{signin.error.family}") @Nullable
        String family,

        @NotBlank(message = "{signin.error.name}") @Nullable String name,
        @Nullable String password) {

    static FirstForm empty() {
        return new FirstForm("", "", "", "", "");
    }

    StaffName staffName() {
        return new StaffName(text(given), text(family));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "FirstForm[…]";
    }
}
