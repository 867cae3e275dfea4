package se.minimaria.signin;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What the sign-in page asks for, and where the person was going. */
record SignInForm(
        @NotBlank(message = "{signin.error.name}") @Nullable String name,

        @NotBlank(message = "{signin.error.password}") @Nullable
        String password,

        @Nullable String till) {

    static SignInForm towards(@Nullable String till) {
        return new SignInForm("", "", till);
    }

    String nameTyped() {
        return name == null ? "" : name;
    }

    String passwordTyped() {
        return password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "SignInForm[…]";
    }
}
