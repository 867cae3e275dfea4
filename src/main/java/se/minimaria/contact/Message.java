package se.minimaria.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.minimaria.network.Profession;

/**
 * One message of a thread.
 *
 * @param author the given name of whoever answered; empty for the one who asks
 * @param title that person's profession
 * @param noted whether that person took down what the one who asks said
 */
public record Message(
        UUID id,
        Optional<String> author,
        Optional<Profession> title,
        String body,
        boolean noted,
        Instant sentAt,
        List<Attachment> attachments) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    /** Whether the one who asks wrote it. */
    public boolean fromYouth() {
        return author.isEmpty();
    }

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
