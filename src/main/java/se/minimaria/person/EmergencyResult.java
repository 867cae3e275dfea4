package se.minimaria.person;

import java.time.Instant;

/** What became of the wish to enter a file in an emergency. */
public sealed interface EmergencyResult {

    /** The file opens until then; the reason is kept with the participation and shows in log review. */
    record Entered(Instant until) implements EmergencyResult {}

    /** The reason says too little. */
    record ReasonTooShort(String messageKey, int atLeast) implements EmergencyResult {}

    /** No such file, or none that may be known of. */
    record NotThere() implements EmergencyResult {}
}
