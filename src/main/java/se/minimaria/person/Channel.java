package se.minimaria.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody wants to be reached. */
public enum Channel {
    CALL,
    SMS,
    EMAIL,
    LETTER,
    /** In no way: they come, or come back by themselves. */
    NOTHING;

    /** The bundle key of the name: {@code person.channel.call}. */
    public String messageKey() {
        return "person.channel." + code();
    }

    /** Whether the application could write there by itself. */
    boolean isMessage() {
        return this == SMS || this == EMAIL;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel of that name, if there is one. */
    public static Optional<Channel> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
