package se.minimaria.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.SetupCode;
import se.minimaria.staff.StaffName;

/**
 * How somebody wants to sign in.
 *
 * @param code proves who it is, once more
 * @param given asked of the first administrator only, and so is {@code family}; everybody else has a name here already
 */
record AccountForm(
        @Nullable String code,
        @Nullable String given,
        @Nullable String family,
        @Nullable String name,
        @Nullable String password) {

    static AccountForm with(SetupCode code) {
        return new AccountForm(code.shown(), "", "", "", "");
    }

    void check(boolean first, Errors errors) {
        if (first && text(given).isBlank()) {
            errors.rejectValue("given", "signin.error.given");
        }
        if (first && text(family).isBlank()) {
            errors.rejectValue("family", "signin.error.family");
        }
        if (text(name).isBlank()) {
            errors.rejectValue("name", "signin.error.name");
        }
        if (!GiveCredential.acceptable(text(password))) {
            errors.rejectValue("password", "signin.error.new-password");
        }
    }

    StaffName staffName() {
        return new StaffName(text(given), text(family));
    }

    String userName() {
        return text(name);
    }

    String newPassword() {
        return text(password);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "AccountForm[…]";
    }
}
