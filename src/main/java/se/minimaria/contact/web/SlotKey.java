package se.minimaria.contact.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.minimaria.access.AssignmentId;
import se.minimaria.booking.Slot;
import se.minimaria.network.ClinicId;

/** Names a time in a form: with whom, where, when. Whether there is such a time is asked each time. */
@NamedInterface("times")
public record SlotKey(AssignmentId assignment, ClinicId clinic, Instant starts) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})_([a-z0-9-]{1,40})_([0-9]{1,11})");

    static SlotKey of(Slot slot) {
        return new SlotKey(slot.assignment(), slot.clinic(), slot.starts());
    }

    /** Empty for what no page of ours has sent. */
    public static Optional<SlotKey> parse(@Nullable String text) {
        var parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SlotKey(
                    new AssignmentId(UUID.fromString(parts.group(1))),
                    new ClinicId(parts.group(2)),
                    Instant.ofEpochSecond(Long.parseLong(parts.group(3)))));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    String text() {
        return assignment + "_" + clinic + "_" + starts.getEpochSecond();
    }
}
