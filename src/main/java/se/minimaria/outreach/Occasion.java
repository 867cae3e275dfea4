package se.minimaria.outreach;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.minimaria.access.AssignmentId;

/**
 * An occasion outside the clinic.
 *
 * @param by who planned it
 * @param reached how many were met; empty before somebody has said so
 */
public record Occasion(UUID id, Plan plan, AssignmentId by, Optional<Reached> reached, boolean cancelled) {

    /** How many were met. */
    public record Reached(int young, int adults) {

        /** More than fit anywhere in the county. */
        public static final int MOST = 5_000;

        public Reached {
            if (young < 0 || young > MOST || adults < 0 || adults > MOST) {
                throw new IllegalArgumentException("Not so many");
            }
        }
    }

    /** Whether somebody is to say how many were met. */
    public boolean owesNumbers(Instant now) {
        return !cancelled && reached.isEmpty() && plan.ends().isBefore(now);
    }
}
