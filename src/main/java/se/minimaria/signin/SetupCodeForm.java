package se.minimaria.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.staff.SetupCode;

/** A one-time code as typed. */
record SetupCodeForm(@Nullable String code) {

    Optional<SetupCode> read() {
        return SetupCode.read(code == null ? "" : code);
    }

    @Override
    public String toString() {
        return "SetupCodeForm[…]";
    }
}
