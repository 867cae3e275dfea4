package se.minimaria.message;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops what has not gone yet, in the caller's transaction. A message that is on its way out at this moment is not stopped:
 * either this or the sender has it, never both.
 */
@Component
@Transactional
public class StopMessages {

    private final Outbox outbox;
    private final Clock clock;

    StopMessages(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many messages about the subject will not go. */
    public int about(UUID subject) {
        return outbox.stop(subject, clock.instant());
    }
}
