package se.minimaria.contact;

/** What became of the wish to keep how a call went. */
public enum RecordedCall {
    KEPT,
    /** No such thread with this principal, or one of a file that is not the reader's to open. */
    NOT_THERE,
    /** Somebody else was faster, and nobody waits to be called any more. */
    ENDED_BEFORE,
    /** Nobody is given up before enough has been tried. */
    TOO_SOON,
    /** It is to be said when to call instead. */
    WHEN
}
