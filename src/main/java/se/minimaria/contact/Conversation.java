package se.minimaria.contact;

import java.util.List;

/** A thread with what was written and offered in it, oldest first. */
public record Conversation(ContactThread thread, List<Message> messages, List<Offer> offers) {

    public Conversation {
        messages = List.copyOf(messages);
        offers = List.copyOf(offers);
    }

    @Override
    public String toString() {
        return "Conversation[" + thread.id() + "]";
    }
}
