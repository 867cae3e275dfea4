package se.minimaria.followup.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is shown as a share of published figures, and never counted by itself. */
enum Share {
    DIGITAL("digitala-besok"),
    GIRLS("flickor");

    private final String address;

    Share(String address) {
        this.address = address;
    }

    /** The share that an address names. */
    static Optional<Share> at(String address) {
        return Arrays.stream(values())
                .filter(share -> share.address.equals(address))
                .findFirst();
    }

    String address() {
        return address;
    }

    /** Bundle key of what it is, with {@code title}, {@code unit}, {@code told}, {@code counts} or {@code leaves-out}. */
    String key(String what) {
        return "followup.share." + name().toLowerCase(Locale.ROOT) + "." + what;
    }
}
