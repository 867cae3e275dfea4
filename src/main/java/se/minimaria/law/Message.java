package se.minimaria.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Words to be looked up in the reader's language: {@code messages.getMessage(message, locale)}.
 *
 * <p>The law knows no names. A sentence says "Den unge", "mottagaren" and "en annan person" until {@link #naming} puts the
 * real ones in.
 *
 * @param arguments texts, numbers, or further messages that are looked up in turn
 */
public record Message(String key, List<Object> arguments) implements MessageSourceResolvable {

    private static final Message SUBJECT = of("law.name.subject");
    private static final Message RECEIVER = of("law.name.receiver");
    private static final Message OTHER = of("law.name.other");

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with these arguments from {@code {0}} on. */
    static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** A sentence about people: {@code {0}} subject, {@code {1}} receiver, {@code {2}} the other person, then the rest. */
    static Message sentence(String key, Object... arguments) {
        var all = new ArrayList<Object>(List.of(SUBJECT, RECEIVER, OTHER));
        all.addAll(List.of(arguments));
        return new Message(key, all);
    }

    /** A day in words. */
    static Message day(LocalDate day) {
        return of(
                "law.day",
                String.valueOf(day.getDayOfMonth()),
                of("law.month." + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** Several things in words, in their own order, with "och" before the last. */
    static Message list(List<Message> items) {
        return switch (items.size()) {
            case 0 -> of("law.list.none");
            case 1 -> items.getFirst();
            case 2 -> of("law.list.last", items.getFirst(), items.getLast());
            default -> of("law.list.more", items.getFirst(), list(items.subList(1, items.size())));
        };
    }

    /** The same sentence with names in it. */
    public Message naming(String subject, String receiver, String other) {
        return new Message(
                key,
                arguments.stream().map(a -> named(a, subject, receiver, other)).toList());
    }

    private static Object named(Object argument, String subject, String receiver, String other) {
        if (argument.equals(SUBJECT)) {
            return subject;
        }
        if (argument.equals(RECEIVER)) {
            return receiver;
        }
        return argument.equals(OTHER) ? other : argument;
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }

    /** The key only: the arguments may hold names. */
    @Override
    public String toString() {
        return key;
    }
}
