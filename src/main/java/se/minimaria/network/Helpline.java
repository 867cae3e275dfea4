package se.minimaria.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that every public page shows for those who cannot wait.
 *
 * @param name who answers
 * @param number as people read it, "116 111"
 * @param purpose when to call
 * @param hours when somebody answers; null when the file does not say
 * @param checked when somebody last tried the number; null means that the file knows of nobody who has
 */
public record Helpline(
        String key,
        LocalText name,
        String number,
        LocalText purpose,
        @Nullable LocalText hours,
        @Nullable Tried checked,
        Origin origin) {

    private static final String EMERGENCY = "112";

    /** The day of the last check that the file knows of; empty means that the number must be tried before release. */
    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checked).map(Tried::on);
    }

    /** When somebody answers, if the file says so. */
    public Optional<LocalText> answers() {
        return Optional.ofNullable(hours);
    }

    /** The number as it is dialled. */
    public String dialled() {
        return number.replaceAll("[^0-9+]", "");
    }

    /** The target of a link that dials. */
    public String link() {
        return "tel:" + dialled();
    }

    /** Whether this is the number for all that cannot wait a minute, which the law keeps and nobody may try. */
    public boolean isEmergency() {
        return dialled().equals(EMERGENCY);
    }

    /** Whether the number is also what people call it. */
    public boolean isItsOwnName() {
        return name.byLanguage().containsValue(number);
    }

    /**
     * A check that was made before this installation could keep it.
     *
     * @param on the day
     * @param by in which role; never a person's name
     */
    public record Tried(LocalDate on, Role by) {}

    /** In which role somebody tries a number. */
    public enum Role {
        HEAD,
        ADMINISTRATOR,
        COORDINATOR
    }
}
