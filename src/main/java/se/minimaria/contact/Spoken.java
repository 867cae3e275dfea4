package se.minimaria.contact;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.ClinicId;

/**
 * What somebody said by telephone or at the door, as staff took it down. Nobody has to say who they are.
 *
 * @param arrived when they called or came, from which the clock runs
 * @param alias what they want to be called, if anything
 * @param answered whether they had their answer there and then
 * @param call where and when to call back, if they want that
 * @param wantsWords whether they want to come back with four words
 */
public record Spoken(
        Way way,
        Concern concern,
        Optional<Sender> sender,
        ClinicId clinic,
        Instant arrived,
        @Nullable String alias,
        MessageText said,
        boolean answered,
        Optional<CallAsked> call,
        boolean wantsWords) {

    public Spoken {
        if (!way.isSpoken()) {
            throw new IllegalArgumentException("Nobody registers what came by " + way);
        }
    }

    @Override
    public String toString() {
        return "Spoken[****]";
    }
}
