package se.minimaria.contact;

/** What became of the wish to write in a thread. */
public enum WriteResult {
    WRITTEN,
    /** The words open nothing (any more), or there is no such thread to work on. */
    NOT_THERE,
    /** So many files are in the thread that no more fit; nothing was written. */
    TOO_MANY_FILES
}
