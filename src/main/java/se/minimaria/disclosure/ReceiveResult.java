package se.minimaria.disclosure;

/** What became of the wish to sign for a copy (kvittera). */
public enum ReceiveResult {
    /** It has been taken care of, now or earlier. */
    RECEIVED,
    /** It belongs to no file yet; first say whose it is. */
    NOT_BOUND,
    /** No such copy, or none that may be known of. */
    NOT_THERE
}
