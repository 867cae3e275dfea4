package se.minimaria.contact;

/** What became of the wish to read a thread at work. */
public sealed interface ThreadOpening {

    /** The thread is open; if it belongs to a file, the opening is logged there. */
    record Opened(Conversation conversation) implements ThreadOpening {}

    /** No such thread with this principal, or one of a file that is not the reader's to open; the two look alike. */
    record NotThere() implements ThreadOpening {}
}
