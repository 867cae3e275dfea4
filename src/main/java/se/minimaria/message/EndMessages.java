package se.minimaria.message;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes what is left of messages whose time was over long ago, in the store of the system actor at work. */
@Component
class EndMessages {

    private static final Logger log = LoggerFactory.getLogger(EndMessages.class);

    private final Outbox outbox;
    private final MessageSettings settings;
    private final Clock clock;

    EndMessages(Outbox outbox, MessageSettings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many rows are gone. */
    int end() {
        var gone = outbox.removeOver(clock.instant().minus(settings.kept()));
        if (gone > 0) {
            log.info("event=messages-ended principal={} count={}", Stores.own(), gone);
        }
        return gone;
    }
}
