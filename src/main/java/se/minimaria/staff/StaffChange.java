package se.minimaria.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.minimaria.access.StaffId;

/**
 * What an administrator did to somebody's account or assignments.
 *
 * @param actorName as it was then
 * @param assignment what was given, ended or confirmed, with the person's name
 * @param lastDay the end that an assignment was given; empty when it ended at once
 */
public record StaffChange(
        Instant at,
        StaffId actor,
        String actorName,
        Act act,
        StaffId staff,
        StaffName name,
        Optional<Assignment> assignment,
        Optional<LocalDate> lastDay) {

    /** Whether it was done to the one who did it. */
    public boolean toThemselves() {
        return actor.equals(staff);
    }

    /** What was done. */
    public enum Act {
        ADDED,
        GIVEN,
        ENDED,
        CONFIRMED,
        CODE;

        /** As stored, and as part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Act of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
