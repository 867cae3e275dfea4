package se.minimaria.message;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what became of messages, never to whom they went or what they said. */
@Component
public class ReadMessages {

    private static final int LATEST = 100;

    private final Outbox outbox;

    ReadMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** All messages about a subject, the first one first. The caller answers for who may know what the subject is. */
    public List<MessageLine> about(UUID subject) {
        return outbox.about(subject);
    }

    /**
     * The latest messages of the own principal that did not arrive, the last one first. What somebody chose not to get is not
     * among them, nor what protects somebody: such a line beside others would tell.
     */
    public List<MessageLine> unsent() {
        return outbox.unsent(LATEST);
    }
}
