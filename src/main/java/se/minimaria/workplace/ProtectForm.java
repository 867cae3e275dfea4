package se.minimaria.workplace;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.person.Protection;

/**
 * How an identity is to be protected from now on, and why.
 *
 * @param protection the name of a {@link Protection}
 */
record ProtectForm(@Nullable String protection, @Nullable String reason) {

    Optional<Protection> chosen() {
        return Arrays.stream(Protection.values())
                .filter(one -> one.name().equals(protection))
                .findFirst();
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    @Override
    public String toString() {
        return "ProtectForm[****]";
    }
}
