package se.minimaria.booking;

/** What became of an outcome that somebody reported. */
public enum RecordResult {
    RECORDED,
    /** The visit has not begun, so nobody can have come or stayed away. */
    NOT_YET,
    /** The time was given back before, so nobody can have come or stayed away. */
    CANCELLED,
    /** A first outcome may come late; a change of it may come the same day only. */
    TOO_LATE,
    /** No such attendance in the principal's store. */
    NOT_THERE
}
