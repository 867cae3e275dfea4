package se.minimaria.contact;

import java.util.List;

/** A thread with what was written and offered in it and, for those at work, what is to be done, oldest first. */
public record Conversation(
        ContactThread thread, List<Message> messages, List<Offer> offers, List<Task> tasks, Calls calls) {

    public Conversation {
        messages = List.copyOf(messages);
        offers = List.copyOf(offers);
        tasks = List.copyOf(tasks);
    }

    @Override
    public String toString() {
        return "Conversation[" + thread.id() + "]";
    }
}
