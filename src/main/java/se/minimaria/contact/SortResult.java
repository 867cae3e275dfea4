package se.minimaria.contact;

/** What became of the wish to sort or to close a contact. */
public enum SortResult {
    DONE,
    /** No such thread with this principal, or one of a file that is not the reader's to open. */
    NOT_THERE,
    /** The decision is another than the answers come to, or leads elsewhere: then it needs a reason in words. */
    WANTS_REASON,
    /** Something must be done first: nobody is forgotten by closing. */
    TASK_LEFT
}
