package se.minimaria.contact;

import se.minimaria.access.FileId;

/** What became of the wish to read a thread at work. */
public sealed interface ThreadOpening {

    /** The thread is open; if it belongs to a file, the opening is logged there. */
    record Opened(Conversation conversation) implements ThreadOpening {}

    /** It belongs to a file that is not the reader's to open; the file's page has the doors. */
    record OfAClosedFile(FileId file) implements ThreadOpening {}

    /** No such thread with this principal. */
    record NotThere() implements ThreadOpening {}
}
