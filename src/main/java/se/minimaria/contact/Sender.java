package se.minimaria.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody who is not the youth says they are; nothing is an answer too. */
public enum Sender {
    PARENT(Concern.RELATIVE),
    SIBLING(Concern.RELATIVE),
    PARTNER(Concern.RELATIVE),
    FRIEND(Concern.RELATIVE),
    GUARDIAN(Concern.OTHER),
    SCHOOL(Concern.OTHER),
    CARE(Concern.OTHER),
    SOMEBODY(Concern.OTHER);

    private final Concern concern;

    Sender(Concern concern) {
        this.concern = concern;
    }

    /** The answers that fit. */
    public static List<Sender> fitting(Concern concern) {
        return Arrays.stream(values())
                .filter(sender -> sender.concern == concern)
                .toList();
    }

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sender of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
