package se.minimaria.staff;

import org.jspecify.annotations.Nullable;
import se.minimaria.access.StaffId;

/**
 * What proves who somebody is.
 *
 * @param secondFactor the encrypted secret, null before it was shown
 * @param lastStep the time step of the last accepted code, null until a code has confirmed the secret
 */
record Credential(
        StaffId staff,
        String userNameHash,
        String passwordHash,
        @Nullable String secondFactor,
        @Nullable Long lastStep) {

    @Override
    public String toString() {
        return "Credential[%s]".formatted(staff);
    }
}
