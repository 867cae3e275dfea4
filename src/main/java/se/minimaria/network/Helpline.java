package se.minimaria.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that every public page shows for those who cannot wait.
 *
 * @param number as people read it, "116 111"
 * @param checked the day on which somebody last called it to check
 */
public record Helpline(
        String key,
        String name,
        String number,
        LocalText purpose,
        @Nullable LocalDate checked,
        Origin origin) {

    /** The day of the last check; empty means that the number is unverified and must be tried before release. */
    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checked);
    }

    /** The target of a link that dials. */
    public String link() {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }
}
